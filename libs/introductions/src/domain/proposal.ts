import { ok, refuse, type Outcome } from '@asaza/kernel';
import { alreadyIntroduced, proposalExpired, type AnswerRefusal } from './introductions.refusals';
import { type Reason } from './reason';

export const answers = ['yes', 'not_now', 'already_know', 'never'] as const;
export type Answer = (typeof answers)[number];
export type Side = 'low' | 'high';

/** The part of Temporal.Instant that the rules need. */
export interface Moment {
  readonly epochMilliseconds: number;
}

/**
 * `withdrawn`: a host's veto or a block after sending. The pages go on as if open, since an end before its time
 * would tell each side something about the other.
 */
export type ProposalState = 'open' | 'withdrawn' | 'introduced' | 'expired';

export interface Proposal {
  readonly state: ProposalState;
  readonly answers: { readonly low: Answer | null; readonly high: Answer | null };
  readonly expiresAt: Moment;
}

/** Days to answer, and when the one reminder goes to a side that has not. */
export const proposalTerms = { answerDays: 7, reminderAfterDays: 4 } as const;

export type AnswerEffect =
  /** Both said yes: make the one introduction. */
  | { readonly kind: 'introduce' }
  /** Put the pair on the never-list, on the word of this side. */
  | { readonly kind: 'never_pair'; readonly by: Side; readonly reason: 'known' | 'never' }
  /** This side takes back what it said; whatever else keeps the two apart stays. */
  | { readonly kind: 'lift_never_pair'; readonly by: Side };

export interface AnswerDecision<P extends Proposal = Proposal> {
  readonly proposal: P;
  readonly effects: readonly AnswerEffect[];
}

/**
 * Takes one side's answer. It can be changed until both are introduced or the time is over, and repeating it
 * changes nothing. `mayIntroduce` is the never-list read again under the same lock, without this proposal and
 * without what its own answers have put there.
 */
export function decideAnswer<P extends Proposal>(
  proposal: P,
  side: Side,
  answer: Answer,
  now: Moment,
  mayIntroduce: boolean,
): Outcome<AnswerDecision<P>, AnswerRefusal> {
  if (proposal.state === 'introduced') return refuse(alreadyIntroduced);
  if (isOver(proposal, now)) return refuse(proposalExpired);
  const before = proposal.answers[side];
  const answered: P = { ...proposal, answers: { ...proposal.answers, [side]: answer } };
  const introduce =
    proposal.state === 'open' &&
    mayIntroduce &&
    answered.answers.low === 'yes' &&
    answered.answers.high === 'yes';
  return ok({
    proposal: introduce ? { ...answered, state: 'introduced' } : answered,
    effects: [
      ...neverEffects(before, answer, side),
      ...(introduce ? [{ kind: 'introduce' as const }] : []),
    ],
  });
}

function neverEffects(before: Answer | null, answer: Answer, side: Side): AnswerEffect[] {
  const [was, is] = [barrierOf(before), barrierOf(answer)];
  if (was === is) return [];
  return is === null
    ? [{ kind: 'lift_never_pair', by: side }]
    : [{ kind: 'never_pair', by: side, reason: is }];
}

const barrierOf = (answer: Answer | null): 'known' | 'never' | null =>
  answer === 'already_know' ? 'known' : answer === 'never' ? 'never' : null;

export const isOver = (proposal: Proposal, now: Moment): boolean =>
  proposal.state === 'expired' || now.epochMilliseconds >= proposal.expiresAt.epochMilliseconds;

/** Closes an unanswered proposal at its time; null when there is nothing to close yet. */
export function expire<P extends Proposal>(proposal: P, now: Moment): P | null {
  if (proposal.state === 'introduced' || proposal.state === 'expired') return null;
  return isOver(proposal, now) ? { ...proposal, state: 'expired' } : null;
}

/** Whose reminder may go: a side that has said nothing while the other's answer plays no part. */
export const awaitsAnswer = (proposal: Proposal, side: Side, now: Moment): boolean =>
  proposal.state === 'open' && !isOver(proposal, now) && proposal.answers[side] === null;

/** What one side may see. Before an introduction it is made from their own answer and the clock alone. */
export interface ProposalPage {
  readonly state: 'open' | 'introduced' | 'over';
  readonly myAnswer: Answer | null;
  readonly canAnswer: boolean;
}

export function pageFor(proposal: Proposal, side: Side, now: Moment): ProposalPage {
  const myAnswer = proposal.answers[side];
  if (proposal.state === 'introduced') return { state: 'introduced', myAnswer, canAnswer: false };
  const over = isOver(proposal, now);
  return { state: over ? 'over' : 'open', myAnswer, canAnswer: !over };
}

/** The one whose ask is met writes first; when both or neither, the one whose ask is met better, then `low`. */
export function firstWriterOf(forLow: Reason, forHigh: Reason): Side {
  return askMet(forHigh) > askMet(forLow) ? 'high' : 'low';
}

const askMet = (reason: Reason): number =>
  reason.evidence.find(({ kind }) => kind === 'ask_meets_give')?.strength ?? 0;
