import { FREQUENCIES, type Rule } from './rule';
import {
  readByDay,
  readInteger,
  readIntegers,
  readMonths,
  readUntil,
  readWeekday,
} from './rule-values';

const EMPTY = {
  interval: 1,
  count: null,
  until: null,
  byDay: [],
  byMonthDay: [],
  byMonth: [],
  byLeapMonth: [],
  bySetPos: [],
  byYearDay: [],
  byWeekNo: [],
  byHour: [],
  byMinute: [],
  bySecond: [],
  weekStart: null,
  rscale: null,
  skip: null,
} as const satisfies Partial<Rule>;

type Patch = Partial<Rule> | undefined;

const keyed = <K extends keyof Rule>(key: K, value: Rule[K] | undefined): Patch =>
  value === undefined ? undefined : ({ [key]: value } as unknown as Partial<Rule>);

const LARGEST = 999_999_999;

const READERS: Readonly<Record<string, (text: string) => Patch>> = {
  FREQ: (text) =>
    keyed(
      'frequency',
      FREQUENCIES.find((frequency) => frequency === text),
    ),
  INTERVAL: (text) => keyed('interval', readInteger(text, 1, LARGEST)),
  COUNT: (text) => keyed('count', readInteger(text, 1, LARGEST)),
  UNTIL: (text) => keyed('until', readUntil(text)),
  BYDAY: (text) => keyed('byDay', readByDay(text)),
  BYMONTHDAY: (text) => keyed('byMonthDay', readIntegers(text, 1, 31, true)),
  BYMONTH: readMonths,
  BYSETPOS: (text) => keyed('bySetPos', readIntegers(text, 1, 366, true)),
  BYYEARDAY: (text) => keyed('byYearDay', readIntegers(text, 1, 366, true)),
  BYWEEKNO: (text) => keyed('byWeekNo', readIntegers(text, 1, 53, true)),
  BYHOUR: (text) => keyed('byHour', readIntegers(text, 0, 23, false)),
  BYMINUTE: (text) => keyed('byMinute', readIntegers(text, 0, 59, false)),
  BYSECOND: (text) => keyed('bySecond', readIntegers(text, 0, 59, false)),
  WKST: (text) => keyed('weekStart', readWeekday(text)),
  RSCALE: (text) => (/^[A-Z-]{3,30}$/.test(text) ? { rscale: text } : undefined),
  SKIP: (text) =>
    text === 'OMIT' || text === 'BACKWARD' || text === 'FORWARD' ? { skip: text } : undefined,
};

export type PartsResult =
  | { readonly rule: Rule }
  | {
      readonly fault:
        'malformed' | 'unknown_part' | 'repeated_part' | 'bad_value' | 'frequency_missing';
      readonly part?: string;
    };

/** Reads `NAME=VALUE;NAME=VALUE` in any order, upper case expected. */
export function readParts(text: string): PartsResult {
  const seen = new Set<string>();
  let read: Partial<Rule> = {};
  for (const part of text.split(';')) {
    if (part.trim() === '') continue;
    const equals = part.indexOf('=');
    if (equals < 1) return { fault: 'malformed' };
    const name = part.slice(0, equals).trim();
    const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (!reader) return { fault: 'unknown_part', part: name.slice(0, 30) };
    if (seen.has(name)) return { fault: 'repeated_part', part: name };
    seen.add(name);
    const patch = reader(part.slice(equals + 1).trim());
    if (!patch) return { fault: 'bad_value', part: name };
    read = { ...read, ...patch };
  }
  if (!read.frequency) return { fault: seen.size === 0 ? 'malformed' : 'frequency_missing' };
  return { rule: { ...EMPTY, ...read, frequency: read.frequency } };
}
