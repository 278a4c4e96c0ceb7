import { type Refusal } from '@asaza/kernel';
import { type HandBarrier } from './hand-barrier';

/** The time to answer is over; nothing was decided, and nothing tells what the other did. */
export type ProposalExpired = Refusal<'PROPOSAL_EXPIRED'>;

/** Both have said yes and been introduced: an introduction is not taken back by an answer. */
export type AlreadyIntroduced = Refusal<'ALREADY_INTRODUCED'>;

export type AnswerRefusal = ProposalExpired | AlreadyIntroduced;

export const proposalExpired: ProposalExpired = { code: 'PROPOSAL_EXPIRED' };
export const alreadyIntroduced: AlreadyIntroduced = { code: 'ALREADY_INTRODUCED' };

/** The round has gone out: the letters are with the people. */
export type RoundAlreadySent = Refusal<'ROUND_ALREADY_SENT'>;
export const roundAlreadySent: RoundAlreadySent = { code: 'ROUND_ALREADY_SENT' };

/** A host's pair that cannot be; the reason says nothing of what is private to the two. */
export interface PairNotPossible extends Refusal<'PAIR_NOT_POSSIBLE'> {
  readonly reason: HandBarrier;
}
export const pairNotPossible = (reason: HandBarrier): PairNotPossible => ({
  code: 'PAIR_NOT_POSSIBLE',
  reason,
});
/** The question is so old that an answer means nothing any more. */
export type FollowUpClosed = Refusal<'FOLLOW_UP_CLOSED'>;
export const followUpClosed: FollowUpClosed = { code: 'FOLLOW_UP_CLOSED' };

/** The club has a concept with this label. */
export type ClubConceptExists = Refusal<'CLUB_CONCEPT_EXISTS'>;
export const clubConceptExists: ClubConceptExists = { code: 'CLUB_CONCEPT_EXISTS' };
