import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';

const OPENS_BEFORE = { hours: 3 };
const CLOSES_AFTER = { hours: 24 };
/** A word that comes late is still a word: so long after the end. */
const EXCUSES_UNTIL = { hours: 60 * 24 };

interface Hours {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly status: string;
}

/** Checking in is open from 3 hours before the start until 24 hours after the end. */
export const withinDoorHours = (occurrence: Hours, now: Temporal.Instant) =>
  within(occurrence, now, CLOSES_AFTER);

/** Excusing is open from 3 hours before the start until 60 days after the end. */
export const withinExcuseHours = (occurrence: Hours, now: Temporal.Instant) =>
  within(occurrence, now, EXCUSES_UNTIL);

function within(
  occurrence: Hours,
  now: Temporal.Instant,
  after: { readonly hours: number },
): Outcome<true, InvalidInput> {
  const { startsAt, endsAt, status } = occurrence;
  const no = (reason: string) => refuse(invalid('occurrenceId', reason));
  if (status === 'cancelled') return no('cancelled');
  if (Temporal.Instant.compare(now, startsAt.subtract(OPENS_BEFORE)) < 0)
    return no('door_not_open');
  return Temporal.Instant.compare(now, endsAt.add(after)) > 0 ? no('door_closed') : ok(true);
}
