import { resolve, toLocal, type Temporal } from '@asaza/recurrence';

const HOUR = 18;

/** 18:00 on the eve of an occurrence, on its own clock. */
export function reminderAt(startsAt: Temporal.Instant, tzid: string): Temporal.Instant {
  const eve = toLocal(startsAt, tzid).toPlainDate().subtract({ days: 1 });
  return resolve(eve.toPlainDateTime({ hour: HOUR }), tzid);
}
