import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import { answeringOf, closedReason, isOver, type Answering, type AnswerWindow } from './answering';
import type { AnswerRules } from './answer-rules';
import type { Approval, Rsvp } from './rsvp';
import {
  answersClosed,
  approvalRefused,
  notInvited,
  type AnswersClosed,
  type ApprovalRefused,
  type NotInvited,
} from './rsvps.refusals';
import type { Ask } from './ask';
import { isFirm } from './standing';
import type { TypedAnswer } from './typed-answer';

/** All that decides about one answer. Read before, so that many can be decided together. */
export interface AnswerFacts {
  readonly occurrence: AnswerWindow & { readonly tzid: string };
  readonly rules: AnswerRules;
  /** As the person's answer stands; null: none yet. */
  readonly before: Pick<Rsvp, 'response' | 'seat' | 'heldUntil' | 'approval'> | null;
  /** Why a host said no to it, if one did. */
  readonly refusedFor?: string | null;
  /** Has not been at this club yet. Unknown before the address is proven. */
  readonly newcomer: boolean;
  /** By address, by link, or as a host of the club. */
  readonly invited: boolean;
  readonly typed: TypedAnswer;
}

/** What is asked of the book, and what else the answer becomes. */
export interface AnswerDecision {
  readonly ask: Ask;
  readonly approval: Approval;
  /** A firm seat is given back after the deadline for it: recorded, never refused. */
  readonly late: boolean;
}

export type AnswerRefused = AnswersClosed | NotInvited | ApprovalRefused | InvalidInput;

/** Who answers: somebody proven (signed in, by ticket), or by the proof of an answer that was given in time. */
export type Proof = 'signed_in' | 'proof';

/**
 * Whether this answer may be given, and what it asks of the book. Pure, one person at a time: the lane
 * decides on many and settles them together.
 */
export function decideAnswer(
  facts: AnswerFacts,
  proof: Proof,
  now: Temporal.Instant,
): Outcome<AnswerDecision, AnswerRefused> {
  const { occurrence, rules, before, typed } = facts;
  const window = answeringOf(occurrence, rules, now);
  if (typed.response === 'declined') return decline(facts, window, now);
  const { companions } = typed;
  // Those who were told in time come, also where a host became stricter before the proof.
  if (proof === 'signed_in' && tooMany(companions, rules))
    return refuse(invalid('companions', 'too_large', rules.companionsMax));
  const party = companions && { party: 1 + companions.length };
  const take = { kind: 'take', ...party } as const;
  const closed = proof === 'signed_in' ? window.closed : closedReason(occurrence, now);
  const placed = before !== null && before.response === 'accepted' && before.seat !== 'none';
  // Whoever has a seat or a place may say so again, whatever the rules became.
  if (placed && typed.response === 'accepted' && !isShut(closed))
    return ok({ ask: take, approval: before.approval, late: false });
  if (closed) return refuse(answersClosed(closed, window));
  const approval = before?.approval ?? 'not_needed';
  if (approval === 'refused') return refuse(approvalRefused(facts.refusedFor ?? null));
  if (rules.invitationOnly && !facts.invited && !placed && approval === 'not_needed')
    return refuse(notInvited);
  if (typed.response === 'tentative')
    return ok({
      ask: { kind: 'withdraw', says: 'tentative', ...party },
      approval: approval === 'pending' ? 'not_needed' : approval,
      late: isLate(before, window, now),
    });
  // Before the proof nobody knows who is new: the form asks all, and a blank is the host's to judge.
  if (proof === 'signed_in' && asksScreening(facts) && typed.screening === null && !before)
    return refuse(invalid('screening', 'required'));
  return needsApproval(facts)
    ? ok({
        ask: { kind: 'withdraw', says: 'accepted', ...party },
        ...{ approval: 'pending', late: false },
      })
    : ok({ ask: take, approval, late: false });
}

/** A no is taken until the end, seat or not; thanked, and late where a deadline has passed. */
function decline(
  { occurrence, before }: AnswerFacts,
  window: Answering,
  now: Temporal.Instant,
): Outcome<AnswerDecision, AnswerRefused> {
  if (occurrence.status !== 'cancelled' && isOver(occurrence, now))
    return refuse(answersClosed('OVER', window));
  const approval = before?.approval ?? 'not_needed';
  return ok({
    ask: { kind: 'withdraw' },
    approval: approval === 'pending' ? 'not_needed' : approval,
    late: isLate(before, window, now),
  });
}

const isLate = (
  before: AnswerFacts['before'],
  { cancelBy }: Answering,
  now: Temporal.Instant,
): boolean =>
  before !== null &&
  isFirm(before) &&
  cancelBy !== null &&
  cancelBy.epochMilliseconds <= now.epochMilliseconds;

const isShut = (closed: Answering['closed']): boolean =>
  closed === 'CANCELLED' || closed === 'OVER' || closed === 'STARTED';

/** Whether a host's yes comes before the seat. A yes that was given stays given. */
export const needsApproval = ({
  rules,
  newcomer,
  before,
}: Pick<AnswerFacts, 'rules' | 'newcomer' | 'before'>): boolean =>
  before?.approval !== 'given' &&
  (rules.approval === 'everybody' || (rules.approval === 'newcomers' && newcomer));

export const asksScreening = ({
  rules,
  newcomer,
}: Pick<AnswerFacts, 'rules' | 'newcomer'>): boolean => rules.screening !== null && newcomer;

export const tooMany = (
  companions: TypedAnswer['companions'],
  { companionsMax }: Pick<AnswerRules, 'companionsMax'>,
): boolean => companions !== null && companions.length > companionsMax;

/** Whether a seat may be kept before the proof: not where somebody else's yes comes first. */
export const mayHoldSeat = (rules: AnswerRules, typed: TypedAnswer): boolean =>
  typed.response === 'accepted' &&
  rules.approval !== 'everybody' &&
  (!rules.invitationOnly || typed.invitation !== null);
