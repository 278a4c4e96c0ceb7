import { proposalTerms } from './proposal';
import type { UnmatchedReason } from './round';
import { declinePart, floors, pickBonus, scoreWeights } from './score';
import { roundTerms } from './stored-round';
import { safetyTerms } from './solicitation';

/** Days after which a proposal without an answer is deleted, and how many with one transaction. */
export const forgettingTerms = { days: 90, atOnce: 500 } as const;

/** What became of one round for somebody: put to somebody, or the true reason why not. */
export type RoundOutcome =
  | 'proposed'
  /** They were in a pair, and it did not go out: a host's veto, or what somebody said meanwhile. */
  | 'not_sent'
  | UnmatchedReason;

/** `unmatched`: what the round said when it was built; `proposed`: how many proposals went out to them. */
export const outcomeOf = (round: {
  readonly proposed: number;
  readonly unmatched: UnmatchedReason | null;
}): RoundOutcome => (round.proposed > 0 ? 'proposed' : (round.unmatched ?? 'not_sent'));

/** The numbers by which introductions are made, as they are in use: what the page about them shows. */
export const introductionRules = {
  weights: Object.entries(scoreWeights).map(([part, weight]) => ({ part, weight })),
  pickBonus,
  declinePart,
  usualFloor: floors.usual,
  owedFloor: floors.owed,
  buildAfterHours: roundTerms.buildAfterHours,
  previewHours: roundTerms.previewHours,
  answerDays: proposalTerms.answerDays,
  reminderAfterDays: proposalTerms.reminderAfterDays,
  forgottenAfterDays: forgettingTerms.days,
  holdEverywhereDays: safetyTerms.everywhereDays,
} as const;
