import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';

const OPENS_BEFORE = { hours: 3 };
const CLOSES_AFTER = { hours: 24 };

/** Checking in is open from 3 hours before the start until 24 hours after the end. */
export function withinDoorHours(
  occurrence: {
    readonly startsAt: Temporal.Instant;
    readonly endsAt: Temporal.Instant;
    readonly status: string;
  },
  now: Temporal.Instant,
): Outcome<true, InvalidInput> {
  const { startsAt, endsAt, status } = occurrence;
  const no = (reason: string) => refuse(invalid('occurrenceId', reason));
  if (status === 'cancelled') return no('cancelled');
  if (Temporal.Instant.compare(now, startsAt.subtract(OPENS_BEFORE)) < 0)
    return no('door_not_open');
  return Temporal.Instant.compare(now, endsAt.add(CLOSES_AFTER)) > 0 ? no('door_closed') : ok(true);
}
