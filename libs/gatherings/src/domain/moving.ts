import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { resolve, Temporal, TZDATA_VERSION } from '@asaza/recurrence';
import { occurrenceOver, type OccurrenceOver } from './gatherings.refusals';
import { hasStarted, isOver, type OccurrenceFacts, type VenueFacts } from './occurrence';
import { parseDuration } from './series-draft';

export interface RawMove {
  readonly startLocal: Temporal.PlainDateTime;
  readonly durationMinutes?: number | null;
}

export interface Move {
  readonly localStart: Temporal.PlainDateTime;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly durationMinutes: number;
  readonly tzdataVersion: string;
  /** Neither time, length nor place differs: nobody has to be told. */
  readonly nothingChanges: boolean;
}

/** Where an occurrence goes, in its own zone; `venue` is null when the place stays. */
export function decideMove(
  facts: OccurrenceFacts,
  raw: RawMove,
  venue: VenueFacts | null,
  now: Temporal.Instant,
): Outcome<Move, InvalidInput | OccurrenceOver> {
  if (facts.status === 'cancelled') return refuse(occurrenceOver('OCCURRENCE_CANCELLED'));
  if (isOver(facts, now)) return refuse(occurrenceOver('OCCURRENCE_OVER'));
  if (hasStarted(facts, now)) return refuse(occurrenceOver('OCCURRENCE_STARTED'));
  const duration = parseDuration(raw.durationMinutes ?? facts.durationMinutes);
  if (!duration.ok) return duration;
  const startsAt = resolve(raw.startLocal, facts.tzid);
  if (Temporal.Instant.compare(startsAt, now) <= 0)
    return refuse(invalid('startLocal', 'in_the_past'));
  if (Temporal.Instant.compare(startsAt, now.add({ hours: 24 * 731 })) > 0)
    return refuse(invalid('startLocal', 'too_far'));
  const samePlace = venue === null || JSON.stringify(venue) === JSON.stringify(facts.venue);
  return ok({
    localStart: raw.startLocal,
    startsAt,
    endsAt: startsAt.add({ minutes: duration.value }),
    durationMinutes: duration.value,
    tzdataVersion: TZDATA_VERSION,
    nothingChanges:
      samePlace &&
      raw.startLocal.equals(facts.localStart) &&
      duration.value === facts.durationMinutes,
  });
}
