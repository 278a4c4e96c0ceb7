import { Temporal } from 'temporal-polyfill';
import { numberOf } from './day-pattern';
import { scanDays } from './day-scan';
import { isSubDaily, LAST_YEAR, timesOfDay, type Rule } from './rule';

// The Gregorian calendar repeats, weekdays included, every 400 years.
const CYCLE_YEARS = 400;

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
  const need = wanted(rule);
  // An hour or less has at most the times that the lists name for a day.
  if (need > 1 && isSubDaily(rule.frequency)) return false;
  const interval = isSubDaily(rule.frequency) ? 1 : rule.interval;
  const lastYear = Math.min(LAST_YEAR, start.year + CYCLE_YEARS * interval);
  const firstNumber = numberOf(start);
  let inPeriod = Number.NaN;
  let found = 0;
  let happens = false;
  scanDays(rule, start, new Temporal.PlainDate(lastYear, 12, 31), (_day, number, period) => {
    found = period === inPeriod ? found + 1 : 1;
    inPeriod = period;
    happens = found >= need && number >= firstNumber;
    return !happens;
  });
  return happens;
}

const ANY_START = Temporal.PlainDate.from('2000-01-01');

/** Whether the pattern has a date for some start: 30 February and a fifth weekday of day 1 have none. */
export const patternExists = (rule: Rule): boolean =>
  mayHappen({ ...rule, interval: 1 }, ANY_START);
