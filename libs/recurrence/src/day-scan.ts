import { type Temporal } from 'temporal-polyfill';
import { dayAt, dayNumber, mayMatchDay, nextOfMonth, numberOf, type Day } from './day-pattern';
import { isoDay, isSubDaily, type Rule } from './rule';

/** Is told each fitting day with its number and that of its period; false ends the scan. */
type Visit = (day: Day, number: number, period: number) => boolean;

/**
 * Visits the days whose BYxxx parts let them through, in periods that INTERVAL does not pass over, from
 * 1 January of the year of `start` (BYSETPOS counts from the start of a period) to the day `last`.
 */
export function scanDays(
  rule: Rule,
  start: Temporal.PlainDate,
  last: Temporal.PlainDate,
  visit: Visit,
): void {
  const startNumber = numberOf(start);
  const startDay = dayAt(startNumber);
  const interval = isSubDaily(rule.frequency) ? 1 : rule.interval;
  const first = periodOf(rule, startDay, startNumber);
  const lastNumber = numberOf(last);
  let number = dayNumber(startDay.year, 1, 1);
  let day = dayAt(number);
  while (number <= lastNumber) {
    const period = periodOf(rule, day, number);
    const late = (((period - first) % interval) + interval) % interval;
    let step = 1;
    if (late > 0) {
      step = toNextOpenPeriod(rule, day, number, interval - late);
    } else if (rule.byMonth.length > 0 && !rule.byMonth.includes(day.month)) {
      step = day.monthLength - day.day + 1;
    } else if (mayMatchDay(rule, day, startDay) && !visit(day, number, period)) {
      return;
    }
    number += step;
    day = step === 1 && day.day < day.monthLength ? nextOfMonth(day) : dayAt(number);
  }
}

// 1970-01-01 was a Thursday.
const sinceFirstWeek = (rule: Rule, number: number): number =>
  number + 4 - isoDay(rule.weekStart ?? 'MO');

/** The number of the period (year, month, week or day) that a day lies in, counted without a gap. */
function periodOf(rule: Rule, day: Day, number: number): number {
  if (rule.frequency === 'YEARLY') return day.year;
  if (rule.frequency === 'MONTHLY') return day.year * 12 + day.month;
  if (rule.frequency === 'WEEKLY') return Math.floor(sinceFirstWeek(rule, number) / 7);
  return number;
}

/** Days from this one to the first of the next period that counts, so many periods on. */
function toNextOpenPeriod(rule: Rule, day: Day, number: number, periods: number): number {
  if (rule.frequency === 'YEARLY') return dayNumber(day.year + periods, 1, 1) - number;
  if (rule.frequency === 'WEEKLY') {
    return 7 * periods - (((sinceFirstWeek(rule, number) % 7) + 7) % 7);
  }
  if (rule.frequency !== 'MONTHLY') return periods;
  const months = 12 * day.year + day.month - 1 + periods;
  return dayNumber(Math.floor(months / 12), (months % 12) + 1, 1) - number;
}
