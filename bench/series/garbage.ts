import type { Seeded } from '../measure/seeded';
import { sampleSeries } from './rules';

const NAMES = [
  ...['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST'],
  ...['BYWEEKNO', 'BYYEARDAY', 'BYHOUR', 'BYMINUTE', 'BYSECOND', 'RSCALE', 'SKIP', 'X-EVIL', ''],
];
const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const VALUES = [
  ...['', '0', '-1', '1', '53', '366', '-366', '99999999999999999999', '1e9', 'NaN', '５', '١'],
  ...[
    'MO',
    '5WE',
    '-53SU',
    '0FR',
    'XX',
    'MO,TU,WE,TH,FR,SA,SU',
    '99999MO',
    '30',
    '31',
    '-31',
    '29',
  ],
  ...[
    '20270131',
    '20270230T000000Z',
    '99991231T235959Z',
    '00000000',
    '2027-01-01',
    'HEBREW',
    'OMIT',
  ],
  ...['\u0000', '‮', '🙂', "'; drop table series; --", '%s%s%n', '../../etc/passwd'],
];
const LETTERS = 'FREQ=;,BYDAMONTHLWKS0123456789-+ \t\r\n:朝\u0000';

/** Text that somebody hostile, hurried or broken may send as a rule. */
export function garbageRules(seeded: Seeded, count: number): string[] {
  const good = sampleSeries(seeded, 200).map(({ rrule }) => rrule);
  const kinds = [
    () => noise(seeded, seeded.whole(0, 300)),
    () => damaged(seeded, seeded.one(good)),
    () => parts(seeded, seeded.whole(1, 9)),
    () => `FREQ=${seeded.one(FREQUENCIES)};${parts(seeded, seeded.whole(1, 5))}`,
    () => crossed(seeded),
    () => longList(seeded),
    () => `${seeded.one(good)};${parts(seeded, 1)}`,
  ];
  return Array.from({ length: count }, (_, index) =>
    // A few are as long as a request may be.
    index % 500 === 499 ? `FREQ=DAILY;BYYEARDAY=${'1,'.repeat(50_000)}1` : seeded.one(kinds)(),
  );
}

const noise = (seeded: Seeded, length: number): string =>
  Array.from({ length }, () => LETTERS[seeded.whole(0, LETTERS.length - 1)]).join('');

const parts = (seeded: Seeded, count: number): string =>
  Array.from({ length: count }, () => `${seeded.one(NAMES)}=${seeded.one(VALUES)}`).join(';');

function damaged(seeded: Seeded, rule: string): string {
  const at = seeded.whole(0, rule.length - 1);
  return (
    rule.slice(0, at) + noise(seeded, seeded.whole(0, 3)) + rule.slice(at + seeded.whole(0, 4))
  );
}

/** Valid part by part, rare or impossible together: what makes an engine walk for centuries. */
function crossed(seeded: Seeded): string {
  const lists: readonly (readonly [string, number, number])[] = [
    ['BYMONTH', 1, 12],
    ['BYMONTHDAY', -31, 31],
    ['BYYEARDAY', -366, 366],
    ['BYWEEKNO', -53, 53],
    ['BYSETPOS', -366, 366],
    ['BYHOUR', 0, 23],
    ['BYSECOND', 0, 60],
  ];
  const chosen = seeded.some(lists, seeded.whole(2, 5)).map(([name, low, high]) => {
    const numbers = Array.from({ length: seeded.whole(1, 4) }, () => seeded.whole(low, high) || 1);
    return `${name}=${numbers.join(',')}`;
  });
  const day = `BYDAY=${seeded.one(['', '5', '-5', '53', '-1'])}${seeded.one(['MO', 'WE', 'SU'])}`;
  return `FREQ=${seeded.one(FREQUENCIES)};INTERVAL=${seeded.one([1, 7, 97, 99_999])};${[day, ...chosen].join(';')}`;
}

const longList = (seeded: Seeded): string =>
  `FREQ=${seeded.one(FREQUENCIES)};${seeded.one(NAMES)}=${Array.from(
    { length: seeded.whole(50, 2_000) },
    () => seeded.whole(-400, 400),
  ).join(',')}`;
