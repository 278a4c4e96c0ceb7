import { toLocal, type Temporal } from '@asaza/recurrence';
import { reminderAt } from './reminder';

/** By how much the form of the day moves a start; beyond it people would have to be asked again. */
export const LATER_MINUTES = [15, 30, 60] as const;
export type LaterMinutes = (typeof LATER_MINUTES)[number];

export const isLaterMinutes = (minutes: number): minutes is LaterMinutes =>
  (LATER_MINUTES as readonly number[]).includes(minutes);

/** When news of the day may go out at once: from the evening before, when the reminder goes. */
export const todayOpensAt = (startsAt: Temporal.Instant, tzid: string): Temporal.Instant =>
  reminderAt(startsAt, tzid);

/** Whether a start that moves by so much stays on its day: then every answer is kept. */
export function staysOnItsDay(
  startsAt: Temporal.Instant,
  tzid: string,
  minutes: LaterMinutes,
): boolean {
  const day = (at: Temporal.Instant) => toLocal(at, tzid).toPlainDate();
  return day(startsAt).equals(day(startsAt.add({ minutes })));
}
