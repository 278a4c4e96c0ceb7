import { type Temporal } from 'temporal-polyfill';
import { closedDays, closedTest } from './closures';
import { numberOf, stampOf } from './day-pattern';
import { holidayOn } from './holidays';
import { type ExpandInput } from './planned-date';

// Longer than any run of holidays and weekends, and than the weeks in a row that fall on them.
const USUAL_REACH = 60;
const LONGEST_REACH = 800;

/** The most days that a holiday can move a date by: it has to get past the closed days too. */
export const shiftReach = (input: Pick<ExpandInput, 'closures'>): number =>
  Math.min(USUAL_REACH + closedDays(input.closures), LONGEST_REACH);

const STEPS = {
  next_week: { days: 7, workdaysOnly: false },
  next_workday: { days: 1, workdaysOnly: true },
  previous_workday: { days: -1, workdaysOnly: true },
} as const;

type Shift = (planned: Temporal.PlainDateTime) => Temporal.PlainDateTime | null;

/**
 * Where a planned date goes under the holiday policy: itself when it is no holiday, or the host keeps it
 * or is asked; null when it is skipped; else the nearest open date that the policy allows, at the same time.
 */
export function holidayShift(input: ExpandInput): Shift {
  const { holidayPolicy: policy, holidayRegion: region, holidays } = input;
  if (policy === 'none' || policy === 'ask') return (planned) => planned;
  const kept = new Set(input.kept?.map(stampOf));
  const isClosed = closedTest(input.closures);
  const reach = shiftReach(input);
  return (planned) => {
    if (holidayOn(planned, region, holidays) === null || kept.has(stampOf(planned))) return planned;
    if (policy === 'skip') return null;
    const { days, workdaysOnly } = STEPS[policy];
    for (let moved = days; Math.abs(moved) <= reach; moved += days) {
      const date = planned.add({ days: moved });
      const open = !(workdaysOnly && date.dayOfWeek > 5) && !isClosed(numberOf(date));
      if (open && holidayOn(date, region, holidays) === null) return date;
    }
    return null;
  };
}
