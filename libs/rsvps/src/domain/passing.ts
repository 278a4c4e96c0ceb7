import { ok, refuse, type Outcome, type Refusal } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import { needsApproval } from './answer';
import { answeringOf, closedReason, type AnswerWindow } from './answering';
import type { AnswerRules } from './answer-rules';
import type { Rsvp } from './rsvp';
import { isFirm } from './standing';

/** Why a seat cannot be passed on to this person, or taken over by them. */
export const PASS_REASONS = [
  'CLOSED',
  'TOO_LATE',
  'NO_SEAT',
  'ALREADY_SEATED',
  'NEEDS_APPROVAL',
  'REFUSED_BEFORE',
  'NOT_INVITED',
  'GONE',
  'TOO_MANY',
] as const;
export type PassReason = (typeof PASS_REASONS)[number];

/** Nothing has changed: whoever has the seat keeps it. */
export interface SeatNotPassed extends Refusal<'SEAT_NOT_PASSED'> {
  readonly reason: PassReason;
}
export const notPassed = (reason: PassReason): SeatNotPassed => ({
  code: 'SEAT_NOT_PASSED',
  reason,
});

/** A substitute is asked again and again only so often, for each of them gets a mail. */
export const PASSES_A_DAY = 5;

export interface PassFacts {
  readonly occurrence: AnswerWindow & { readonly tzid: string };
  readonly rules: AnswerRules;
  readonly giver: Pick<Rsvp, 'seat' | 'heldUntil'>;
  /** A host does it by hand: rules bind people, not hosts, whose hand is the yes that approval asks for. */
  readonly byHost: boolean;
  /**
   * Whoever takes the seat over; null: not to be looked at. Who passes a seat on learns nothing about the
   * address they typed, so it is looked at when the other presses, or when a host asks, who knows the list.
   */
  readonly taker: {
    readonly before: Pick<Rsvp, 'response' | 'seat' | 'heldUntil' | 'approval'> | null;
    readonly newcomer: boolean;
    readonly invited: boolean;
  } | null;
}

/** Whether the seat may go to the other, at the moment of passing it and again when it is taken. Pure. */
export function decidePass(facts: PassFacts, now: Temporal.Instant): Outcome<null, SeatNotPassed> {
  const { occurrence, rules, giver, taker, byHost } = facts;
  const { cancelBy } = answeringOf(occurrence, rules, now);
  if (closedReason(occurrence, now)) return refuse(notPassed('CLOSED'));
  if (!isFirm(giver)) return refuse(notPassed('NO_SEAT'));
  const late = cancelBy !== null && cancelBy.epochMilliseconds <= now.epochMilliseconds;
  if (late && !rules.passLate && !byHost) return refuse(notPassed('TOO_LATE'));
  const before = taker?.before ?? null;
  if (before && (isFirm(before) || before.seat === 'offered'))
    return refuse(notPassed('ALREADY_SEATED'));
  if (byHost) return ok(null);
  if (before?.approval === 'refused') return refuse(notPassed('REFUSED_BEFORE'));
  const newcomer = taker?.newcomer ?? false;
  if (needsApproval({ rules, newcomer, before })) return refuse(notPassed('NEEDS_APPROVAL'));
  if (taker && rules.invitationOnly && !taker.invited && before?.approval !== 'given')
    return refuse(notPassed('NOT_INVITED'));
  return ok(null);
}
