import { Temporal } from 'temporal-polyfill';
import { numberOf, type Day } from './day-pattern';
import { scanDays } from './day-scan';
import { type EngineRequest, type RecurrenceEngine } from './engine';
import { type Rule } from './rule';

/** Rules whose dates are each a day that its BYxxx parts let through: no positions in a set. */
export const isByDays = (rule: Rule): boolean =>
  (rule.frequency === 'DAILY' || rule.frequency === 'WEEKLY' || rule.frequency === 'MONTHLY') &&
  rule.bySetPos.length + rule.byLeapMonth.length === 0 &&
  (rule.byWeekNo.length === 0 || rule.frequency === 'DAILY') &&
  rule.rscale === null;

/**
 * Plain arithmetic on days, thirty times faster than building a zoned time a step: what makes the dates
 * of a thousand series a matter of a second. Held to the dates of two other engines by tests.
 */
export const dayEngine: RecurrenceEngine = {
  walk(request, take) {
    const { rule, start, last } = request;
    const firstNumber = numberOf(start);
    const lastNumber = numberOf(last);
    let left = rule.count ?? Number.POSITIVE_INFINITY;
    scanDays(rule, start.toPlainDate(), last.toPlainDate(), (day, number) => {
      if (number < firstNumber) return true;
      const atEdge = number === firstNumber || number === lastNumber;
      for (const local of timesOn(day, request)) {
        if (atEdge && compare(local, start) < 0) continue;
        if (atEdge && compare(local, last) > 0) return false;
        left -= 1;
        if (!take(local) || left <= 0) return false;
      }
      return true;
    });
    return { complete: true };
  },
};

const compare = Temporal.PlainDateTime.compare;

function* timesOn(day: Day, { rule, start }: EngineRequest): Generator<Temporal.PlainDateTime> {
  const or = (list: readonly number[], own: number): readonly number[] =>
    list.length > 0 ? list : [own];
  for (const hour of or(rule.byHour, start.hour)) {
    for (const minute of or(rule.byMinute, start.minute)) {
      for (const second of or(rule.bySecond, start.second)) {
        yield new Temporal.PlainDateTime(day.year, day.month, day.day, hour, minute, second);
      }
    }
  }
}
