// Only the table: the package's own between() reads the clock zone of the server.
import table from '@holiday-jp/holiday_jp/lib/holidays.js';
import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { type Temporal } from 'temporal-polyfill';

export interface HolidayName {
  readonly ja: string;
  readonly en: string;
}

/** Where holidays are known from. Japan's table covers 1970 to 2050. */
export type HolidayRegion = 'JP';

const HOLIDAYS: Readonly<Record<string, { readonly name: string; readonly name_en: string }>> =
  table;

/** The public holiday on that date, substitute (振替休日) and citizens' (国民の休日) holidays included. */
export function holidayOn(
  date: Temporal.PlainDate | Temporal.PlainDateTime,
  region: HolidayRegion | null,
): HolidayName | null {
  if (region === null) return null;
  const key = date.toString().slice(0, 10);
  const found = Object.hasOwn(HOLIDAYS, key) ? HOLIDAYS[key] : undefined;
  return found ? nameOf(found.name, found.name_en) : null;
}

/** The table names a substitute after the day before it, which in May is not the day it stands for. */
function nameOf(ja: string, en: string): HolidayName {
  if (ja.endsWith('振替休日')) return { ja: '振替休日', en: 'Substitute Holiday' };
  return ja === '休日' ? { ja: '国民の休日', en } : { ja, en };
}

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
