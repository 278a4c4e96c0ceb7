import { type Temporal } from 'temporal-polyfill';
import { holidayOn, type HolidayPolicy, type HolidayRegion } from './holidays';

// Longer than any run of holidays and weekends, and than the weeks in a row that fall on them.
const MAX_STEPS = 60;

const STEPS = {
  next_week: { days: 7, workdaysOnly: false },
  next_workday: { days: 1, workdaysOnly: true },
  previous_workday: { days: -1, workdaysOnly: true },
} as const;

/**
 * Where a planned date goes under a holiday policy: itself when it is no holiday, null when it is
 * skipped, else the nearest date that the policy allows, at the same time of day.
 */
export function shiftForHoliday(
  planned: Temporal.PlainDateTime,
  policy: HolidayPolicy,
  region: HolidayRegion | null,
): Temporal.PlainDateTime | null {
  if (policy === 'none' || holidayOn(planned, region) === null) return planned;
  if (policy === 'skip') return null;
  const { days, workdaysOnly } = STEPS[policy];
  let date = planned;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    date = date.add({ days });
    const weekend = workdaysOnly && date.dayOfWeek > 5;
    if (!weekend && holidayOn(date, region) === null) return date;
  }
  return null;
}
