import type { Temporal } from '@asaza/recurrence';
import type { Certificate } from './certificate';
import type { UnmatchedReason } from './round';
import type { Side } from './proposal';
import type { QuotedField, Reason } from './reason';
import type { RoundTerms } from './round-terms';

/** `held`: a host stopped it from going out by itself. */
export type RoundState = 'preview' | 'held' | 'sent';

/** How a pair came into its round: with it, for somebody checked in later, or by a host's hand. */
export type PairOrigin = 'batch' | 'late' | 'hand';

export type BuildKind = 'batch' | 'late' | 'rebuild';

/** A round as it is kept. What was built once is never built again. */
export interface StoredRound {
  readonly id: string;
  readonly occurrenceId: string;
  readonly clubId: string;
  readonly state: RoundState;
  readonly certificate: Certificate;
  /** What a host chose when it was last computed; empty: nothing. */
  readonly terms: RoundTerms;
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
  readonly locked: boolean;
  readonly origin: PairOrigin;
  /** It has not gone out, and may. */
  readonly waiting: boolean;
}

/** Somebody who was there, as the round knew them. */
export interface StoredRoundPerson {
  readonly roundId: string;
  readonly personId: string;
  /** Null: they are in a pair. */
  readonly unmatched: UnmatchedReason | null;
  /** Which visit it was; null where it was not noted. */
  readonly visit: number | null;
  readonly owed: boolean;
  readonly quota: number;
  readonly late: boolean;
}

/** Hours after the end until the round is built, and from then until it goes out by itself. */
export const roundTerms = { buildAfterHours: 12, previewHours: 12 } as const;

/** A proposal that ends so soon after a round goes out does not count against the quota: weekly clubs. */
export const QUOTA_GRACE_HOURS = 1;

/** Names the rules that make a round: scores, floors, matching. */
export const ROUND_VERSION = 'concepts-2';
