import { numberOf } from './day-pattern';
import { type Closure } from './planned-date';

/** Whether a day, by its number, is closed. */
export function closedTest(closures: readonly Closure[] = []): (dayNumber: number) => boolean {
  const spans = closures.map(({ firstDay, lastDay }) => [numberOf(firstDay), numberOf(lastDay)]);
  return (day) => spans.some(([first = 0, last = 0]) => first <= day && day <= last);
}

/** How many days are closed, overlaps counted twice: a bound on what closures can take away. */
export const closedDays = (closures: readonly Closure[] = []): number =>
  closures.reduce(
    (sum, { firstDay, lastDay }) => sum + Math.max(0, numberOf(lastDay) - numberOf(firstDay) + 1),
    0,
  );
