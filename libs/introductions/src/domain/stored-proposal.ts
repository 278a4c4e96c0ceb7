import type { Temporal } from '@asaza/recurrence';
import type { Proposal, Side } from './proposal';
import type { QuotedField, Reason } from './reason';

/** What one of the two holds: the seed of their link. */
export interface ProposalSide {
  readonly id: string;
  readonly personId: string;
  readonly nonce: string;
  readonly keyVersion: number;
}

/** A proposal that has been put to both, as it is kept. */
export interface StoredProposal extends Proposal {
  readonly id: string;
  readonly occurrenceId: string;
  readonly clubId: string;
  readonly reasonForLow: Reason;
  readonly reasonForHigh: Reason;
  readonly firstTopic: QuotedField | null;
  readonly firstWriter: Side;
  readonly expiresAt: Temporal.Instant;
  readonly sides: { readonly low: ProposalSide; readonly high: ProposalSide };
}

export const otherSide = (side: Side): Side => (side === 'low' ? 'high' : 'low');

export const reasonOf = (proposal: StoredProposal, side: Side): Reason =>
  side === 'low' ? proposal.reasonForLow : proposal.reasonForHigh;
