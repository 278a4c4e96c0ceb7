// Only the table: the package's own between() reads the clock zone of the server.
import table from '@holiday-jp/holiday_jp/lib/holidays.js';
import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Temporal } from 'temporal-polyfill';
import { numberOf } from './day-pattern';

export interface HolidayName {
  readonly ja: string;
  readonly en: string;
}

/** Where holidays are known from. Japan's table covers 1970 to 2050. */
export type HolidayRegion = 'JP';

/** Holidays by day, `YYYY-MM-DD`; read once, so a changed table is a new one. */
export type HolidayTable = ReadonlyMap<string, HolidayName>;

/** The table names a substitute after the day before it, which in May is not the day it stands for. */
function nameOf(ja: string, en: string): HolidayName {
  if (ja.endsWith('振替休日')) return { ja: '振替休日', en: 'Substitute Holiday' };
  return ja === '休日' ? { ja: '国民の休日', en } : { ja, en };
}

const JAPAN: HolidayTable = new Map(
  Object.entries<{ readonly name: string; readonly name_en: string }>(table).map(
    ([day, { name, name_en }]) => [day, nameOf(name, name_en)],
  ),
);

const byNumber = new WeakMap<HolidayTable, ReadonlyMap<number, HolidayName>>();

/** The table by numbers of days: a lookup for every date of every series must not write out its day. */
function indexOf(holidays: HolidayTable): ReadonlyMap<number, HolidayName> {
  const known = byNumber.get(holidays);
  if (known) return known;
  const index = new Map(
    [...holidays].map(([day, name]) => [numberOf(Temporal.PlainDate.from(day)), name]),
  );
  byNumber.set(holidays, index);
  return index;
}

/**
 * The public holiday on that date, substitute (振替休日) and citizens' (国民の休日) holidays included.
 * Another table than the built-in one stands for holidays announced since.
 */
export const holidayOn = (
  date: Temporal.PlainDate | Temporal.PlainDateTime,
  region: HolidayRegion | null,
  holidays: HolidayTable = JAPAN,
): HolidayName | null => (region === null ? null : (indexOf(holidays).get(numberOf(date)) ?? null));

/**
 * Whether that year's holidays may still change: the Cabinet Office gives notice of the next
 * year's in February (官報 暦要項), so anything later is computed, not announced.
 */
export const isProvisionalHolidayYear = (year: number, today: Temporal.PlainDate): boolean =>
  year > (today.month > 2 ? today.year + 1 : today.year);

/** A region code, or none. Refusal: `unknown_region`. */
export function parseHolidayRegion(
  field: string,
  text: string | null | undefined,
): Outcome<HolidayRegion | null, InvalidInput> {
  if (text === null || text === undefined || text.trim() === '') return ok(null);
  return text.trim().toUpperCase() === 'JP' ? ok('JP') : refuse(invalid(field, 'unknown_region'));
}

export const HOLIDAY_POLICIES = [
  'none',
  'skip',
  'next_week',
  'next_workday',
  'previous_workday',
  'ask',
] as const;
export type HolidayPolicy = (typeof HOLIDAY_POLICIES)[number];

/** A policy by its name, either case; nothing means none. Refusal: `unknown_policy`. */
export function parseHolidayPolicy(
  field: string,
  text: string | null | undefined,
): Outcome<HolidayPolicy, InvalidInput> {
  if (text === null || text === undefined || text.trim() === '') return ok('none');
  const name = text.trim().toLowerCase();
  const policy = HOLIDAY_POLICIES.find((known) => known === name);
  return policy ? ok(policy) : refuse(invalid(field, 'unknown_policy'));
}
