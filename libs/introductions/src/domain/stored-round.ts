import type { Temporal } from '@asaza/recurrence';
import type { Certificate } from './certificate';
import type { UnmatchedReason } from './round';
import type { Side } from './proposal';
import type { QuotedField, Reason } from './reason';

/** `held`: a host stopped it from going out by itself. */
export type RoundState = 'preview' | 'held' | 'sent';

/** A round as it is kept. What was built once is never built again. */
export interface StoredRound {
  readonly id: string;
  readonly occurrenceId: string;
  readonly clubId: string;
  readonly state: RoundState;
  readonly certificate: Certificate;
  readonly present: number;
  readonly consenting: number;
  readonly builtAt: Temporal.Instant;
  readonly sendsAt: Temporal.Instant;
}

/** A pair of a round. `low` and `high` are the person ids in ascending order. */
export interface StoredPair {
  readonly id: string;
  readonly roundId: string;
  readonly low: string;
  readonly high: string;
  readonly score: number;
  readonly reasonForLow: Reason;
  readonly reasonForHigh: Reason;
  readonly firstTopic: QuotedField;
  readonly firstWriter: Side;
  readonly vetoed: boolean;
}

export interface StoredUnmatched {
  readonly roundId: string;
  readonly personId: string;
  readonly reason: UnmatchedReason;
}

/** Hours after the end until the round is built, and from then until it goes out by itself. */
export const roundTerms = { buildAfterHours: 12, previewHours: 12 } as const;

/** A proposal that ends so soon after a round goes out does not count against the quota: weekly clubs. */
export const QUOTA_GRACE_HOURS = 1;

/** Names the rules that make a round: scores, floors, matching. */
export const ROUND_VERSION = 'concepts-2';
