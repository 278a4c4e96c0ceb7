import { Temporal } from '@asaza/recurrence';
import type { DateRow, PastDate } from './plan-state';

type Numbered = Pick<DateRow, 'ruleStart' | 'number' | 'cancelledBy'>;

/**
 * 第n回 of each date to come, in the order given: consecutive by `ruleStart` after what has been, over
 * numbers that the past holds. Dates that the plan took away keep the number that they had; it means nothing.
 */
export function numberDates(
  dates: readonly Numbered[],
  past: readonly PastDate[],
  firstNumber: number,
): number[] {
  const held = past.filter(({ cancelledBy }) => cancelledBy !== 'plan').sort(byRuleStart);
  const taken = new Set(held.map(({ number }) => number));
  const order = dates
    .map((date, at) => ({ date, at }))
    .filter(({ date }) => date.cancelledBy !== 'plan')
    .sort((a, b) => byRuleStart(a.date, b.date));
  const numbers = dates.map(({ number }) => number);
  let next = firstNumber;
  let passed = 0;
  for (const { date, at } of order) {
    for (
      let before = held[passed];
      before && byRuleStart(before, date) < 0;
      before = held[passed]
    ) {
      next = Math.max(next, before.number + 1);
      passed += 1;
    }
    while (taken.has(next)) next += 1;
    numbers[at] = next;
    next += 1;
  }
  return numbers;
}

const byRuleStart = (a: Pick<DateRow, 'ruleStart'>, b: Pick<DateRow, 'ruleStart'>): number =>
  Temporal.PlainDateTime.compare(a.ruleStart, b.ruleStart);
