import { Temporal } from '@asaza/recurrence';
import { momentOf } from './answer-point';
import type { AnswerRules } from './answer-rules';

export type ClosedReason = 'CANCELLED' | 'OVER' | 'STARTED' | 'CLOSED' | 'NOT_OPEN_YET';

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

/** When a date takes answers, as its rules say on the clock of its zone. */
export interface Answering {
  /** Why no seat can be asked for now, or null. */
  readonly closed: ClosedReason | null;
  /** null: from the first moment on. */
  readonly opensAt: Temporal.Instant | null;
  readonly closesAt: Temporal.Instant;
  /** From when a cancellation counts as late; null: never. */
  readonly cancelBy: Temporal.Instant | null;
}

export function answeringOf(
  occurrence: AnswerWindow & { readonly tzid: string },
  rules: Pick<AnswerRules, 'opens' | 'closes' | 'cancelBy'>,
  now: Temporal.Instant,
): Answering {
  const { startsAt, tzid } = occurrence;
  const opensAt = rules.opens && momentOf(rules.opens, startsAt, tzid);
  // Midnight of the day itself can lie after a start at dawn: nothing is open beyond the start.
  const closesAt = rules.closes
    ? earlier(momentOf(rules.closes, startsAt, tzid), startsAt)
    : startsAt;
  const cancelBy = rules.cancelBy && earlier(momentOf(rules.cancelBy, startsAt, tzid), startsAt);
  return { closed: closedBy(occurrence, opensAt, closesAt, now), opensAt, closesAt, cancelBy };
}

function closedBy(
  occurrence: AnswerWindow,
  opensAt: Temporal.Instant | null,
  closesAt: Temporal.Instant,
  now: Temporal.Instant,
): ClosedReason | null {
  const reason = closedReason(occurrence, now);
  if (reason) return reason;
  if (opensAt && Temporal.Instant.compare(now, opensAt) < 0) return 'NOT_OPEN_YET';
  return Temporal.Instant.compare(now, closesAt) >= 0 ? 'CLOSED' : null;
}

/** How long an answer waits for its proof. */
export interface ProofWindow {
  /** Until when a seat can be kept; null: less than 30 minutes before the start none is. */
  readonly holdUntil: Temporal.Instant | null;
  /** Until when the code and the link work. */
  readonly expiresAt: Temporal.Instant;
}

const HOLD_MINUTES = 60;
/** No unproven seat is kept later than so long before the start. */
export const LATEST_MINUTES_BEFORE = 30;

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
