import { Temporal } from 'temporal-polyfill';
import { mayMatchDay, monthLength, type Day } from './day-pattern';
import { isoDay, isSubDaily, LAST_YEAR, timesOfDay, type Rule } from './rule';

// The Gregorian calendar repeats, weekdays included, every 400 years.
const CYCLE_YEARS = 400;

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const dayNumber = (date: Temporal.PlainDate): number =>
  EPOCH.until(date, { largestUnit: 'day' }).days;

function toDay(date: Temporal.PlainDate): Day {
  return {
    year: date.year,
    month: date.month,
    day: date.day,
    ofYear: date.dayOfYear,
    weekday: date.dayOfWeek,
    monthLength: date.daysInMonth,
    yearLength: date.daysInYear,
  };
}

/** The number of the period (year, month, week or day) that a day lies in, counted without a gap. */
function periodOf(rule: Rule, day: Day, number: number): number {
  if (rule.frequency === 'YEARLY') return day.year;
  if (rule.frequency === 'MONTHLY') return day.year * 12 + day.month;
  // 1970-01-01 was a Thursday.
  if (rule.frequency === 'WEEKLY') {
    return Math.floor((number + 4 - isoDay(rule.weekStart ?? 'MO')) / 7);
  }
  return number;
}

/** How many dates one period needs before the nearest BYSETPOS finds one. */
function wanted(rule: Rule): number {
  if (rule.bySetPos.length === 0) return 1;
  return Math.ceil(Math.min(...rule.bySetPos.map(Math.abs)) / timesOfDay(rule));
}

/**
 * Whether the rule can have any date from `start` to the end of the calendar it is followed to.
 * False is certain; true is a well-founded guess. Never longer than a scan of a few thousand years.
 */
export function mayHappen(rule: Rule, start: Temporal.PlainDate): boolean {
  const foreign = rule.rscale !== null && rule.rscale !== 'GREGORIAN';
  if (foreign || rule.byLeapMonth.length > 0 || (rule.skip ?? 'OMIT') !== 'OMIT') return true;
  const interval = isSubDaily(rule.frequency) ? 1 : rule.interval;
  const first = toDay(start);
  const firstNumber = dayNumber(start);
  const phase = periodOf(rule, first, firstNumber) % interval;
  const need = wanted(rule);
  // An hour or less has at most the times that the lists name for a day.
  if (need > 1 && isSubDaily(rule.frequency)) return false;
  const lastYear = Math.min(LAST_YEAR, start.year + CYCLE_YEARS * interval);
  let number = firstNumber - first.ofYear + 1;
  let weekday = ((((first.weekday - first.ofYear) % 7) + 7) % 7) + 1;
  let period = Number.NaN;
  let found = 0;
  for (let year = start.year; year <= lastYear; year += 1) {
    const yearLength = monthLength(year, 2) + 337;
    let ofYear = 1;
    for (let month = 1; month <= 12; month += 1) {
      const length = monthLength(year, month);
      const closed =
        (rule.byMonth.length > 0 && !rule.byMonth.includes(month)) ||
        (rule.frequency === 'YEARLY' && year % interval !== phase) ||
        (rule.frequency === 'MONTHLY' && (year * 12 + month) % interval !== phase);
      for (let day = 1; day <= length; day += 1) {
        if (closed) {
          number += length;
          ofYear += length;
          weekday = ((weekday - 1 + length) % 7) + 1;
          break;
        }
        const at: Day = { year, month, day, ofYear, weekday, monthLength: length, yearLength };
        const inPeriod = periodOf(rule, at, number);
        if (inPeriod % interval === phase && mayMatchDay(rule, at, first)) {
          found = inPeriod === period ? found + 1 : 1;
          period = inPeriod;
          if (found >= need && number >= firstNumber) return true;
        }
        number += 1;
        ofYear += 1;
        weekday = (weekday % 7) + 1;
      }
    }
  }
  return false;
}

const ANY_START = Temporal.PlainDate.from('2000-01-01');

/** Whether the pattern has a date for some start: 30 February and a fifth weekday of day 1 have none. */
export const patternExists = (rule: Rule): boolean =>
  mayHappen({ ...rule, interval: 1 }, ANY_START);
