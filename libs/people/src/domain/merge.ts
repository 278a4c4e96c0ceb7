import type { Locale, Refusal } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';

/** How long the other address may take to say yes. */
export const MERGE_HOURS = 24;
/** Codes that may be typed; then the link alone works. */
export const MERGE_CODES = 5;
/** Mails that one person may have sent to other addresses within a day, and that one address may get. */
export const MERGES_A_DAY = 3;

export type MergeFailure = 'WRONG_CODE' | 'EXPIRED' | 'NOT_PROVEN' | 'DONE';
/** Nothing was merged. */
export interface MergeFailed extends Refusal<MergeFailure> {
  readonly attemptsLeft: number;
}
export const mergeFailed = (code: MergeFailure, attemptsLeft = 0): MergeFailed => ({
  code,
  attemptsLeft,
});

/** Somebody asks for another address to be theirs: two yeses, then two people are one. */
export interface Merge {
  readonly id: string;
  /** Who asks, and who stays. */
  readonly keptId: string;
  /** Whoever the other address belongs to now. */
  readonly goneId: string;
  readonly locale: Locale;
  readonly nonce: string;
  readonly keyVersion: number;
  readonly wrongCodes: number;
  readonly expiresAt: Temporal.Instant;
  /** The other address said yes. */
  readonly provenAt: Temporal.Instant | null;
  /** Who asked said yes, having read what it means. */
  readonly agreedAt: Temporal.Instant | null;
  readonly doneAt: Temporal.Instant | null;
  readonly takenBackAt: Temporal.Instant | null;
}

/** Why nothing more can be said to it; null: it waits for a yes. */
export function mergeOver(
  merge: Pick<Merge, 'agreedAt' | 'takenBackAt' | 'expiresAt'>,
  now: Temporal.Instant,
): MergeFailed | null {
  if (merge.agreedAt) return mergeFailed('DONE');
  const expired = Temporal.Instant.compare(merge.expiresAt, now) <= 0;
  return merge.takenBackAt || expired ? mergeFailed('EXPIRED') : null;
}
