import { Temporal } from '@asaza/recurrence';

export type ClosedReason = 'CANCELLED' | 'OVER' | 'STARTED';

/** What the answers to an occurrence depend on. */
export interface AnswerWindow {
  readonly status: 'scheduled' | 'moved' | 'cancelled' | 'held';
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
}

/** Why no answer is taken any more, or null: answers are taken until the start. */
export function closedReason(occurrence: AnswerWindow, now: Temporal.Instant): ClosedReason | null {
  if (occurrence.status === 'cancelled') return 'CANCELLED';
  if (isOver(occurrence, now)) return 'OVER';
  return Temporal.Instant.compare(now, occurrence.startsAt) >= 0 ? 'STARTED' : null;
}

/** Whether it has taken place. */
export const isOver = (occurrence: AnswerWindow, now: Temporal.Instant): boolean =>
  occurrence.status === 'held' || Temporal.Instant.compare(now, occurrence.endsAt) >= 0;

/** How long an answer waits for its proof. */
export interface ProofWindow {
  /** Until when a seat can be kept; null: less than 30 minutes before the start none is. */
  readonly holdUntil: Temporal.Instant | null;
  /** Until when the code and the link work. */
  readonly expiresAt: Temporal.Instant;
}

const HOLD_MINUTES = 60;
const LATEST_MINUTES_BEFORE = 30;

/** A hold lasts an hour, at the latest until 30 minutes before the start; the proof is taken until the start. */
export function proofWindow(startsAt: Temporal.Instant, now: Temporal.Instant): ProofWindow {
  const hour = now.add({ minutes: HOLD_MINUTES });
  const latest = startsAt.subtract({ minutes: LATEST_MINUTES_BEFORE });
  return {
    holdUntil: Temporal.Instant.compare(latest, now) <= 0 ? null : earlier(hour, latest),
    expiresAt: earlier(hour, startsAt),
  };
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) <= 0 ? a : b;
