import { Temporal } from 'temporal-polyfill';
import { isoDay, WEEKDAYS, type ByDay, type Until, type Weekday } from './rule';

/** Readers of single RRULE values. Each answers undefined for what it cannot read, never throws. */

const INTEGER = /^[+-]?\d{1,9}$/;

export function readInteger(text: string, min: number, max: number): number | undefined {
  if (!INTEGER.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

/** Comma-separated integers as a sorted set; `signed` also allows the negatives and never zero. */
export function readIntegers(
  text: string,
  min: number,
  max: number,
  signed: boolean,
): readonly number[] | undefined {
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const value = readInteger(item.trim(), signed ? -max : min, max);
    if (value === undefined || (signed && value === 0)) return undefined;
    values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

export const readWeekday = (text: string): Weekday | undefined =>
  WEEKDAYS.find((weekday) => weekday === text);

const BY_DAY = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/;

export function readByDay(text: string): readonly ByDay[] | undefined {
  const days = new Map<string, ByDay>();
  for (const item of text.split(',')) {
    const match = BY_DAY.exec(item.trim());
    const weekday = match?.[2] === undefined ? undefined : readWeekday(match[2]);
    if (!match || !weekday) return undefined;
    const ordinal = match[1] === undefined ? null : Number(match[1]);
    if (ordinal !== null && (ordinal === 0 || Math.abs(ordinal) > 53)) return undefined;
    days.set(`${ordinal}${weekday}`, { weekday, ordinal });
  }
  return [...days.values()].sort(
    (a, b) => isoDay(a.weekday) - isoDay(b.weekday) || (a.ordinal ?? 0) - (b.ordinal ?? 0),
  );
}

const UNTIL = /^\d{8}(T\d{6}Z?)?$/;

export function readUntil(text: string): Until | undefined {
  if (!UNTIL.test(text)) return undefined;
  try {
    if (text.length === 8) return { kind: 'day', day: Temporal.PlainDate.from(text) };
    if (text.endsWith('Z')) return { kind: 'instant', instant: Temporal.Instant.from(text) };
    return { kind: 'local', local: Temporal.PlainDateTime.from(text) };
  } catch {
    return undefined;
  }
}

const MONTH = /^(\d{1,2})(L?)$/;

/** BYMONTH, with the leap months of RFC 7529 (`5L`) kept apart. */
export function readMonths(
  text: string,
): { readonly byMonth: readonly number[]; readonly byLeapMonth: readonly number[] } | undefined {
  const plain: string[] = [];
  const leap: string[] = [];
  for (const item of text.split(',')) {
    const match = MONTH.exec(item.trim());
    if (!match?.[1]) return undefined;
    (match[2] === 'L' ? leap : plain).push(match[1]);
  }
  const byMonth = plain.length === 0 ? [] : readIntegers(plain.join(','), 1, 13, false);
  const byLeapMonth = leap.length === 0 ? [] : readIntegers(leap.join(','), 1, 13, false);
  return byMonth && byLeapMonth ? { byMonth, byLeapMonth } : undefined;
}
