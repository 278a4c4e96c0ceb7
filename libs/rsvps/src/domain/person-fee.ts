import type { FeeState, RecordedEntry } from './fee-ledger';

/** One person's fee with its lines. */
export interface PersonFee {
  readonly personId: string;
  readonly name: string;
  readonly yomi: string | null;
  readonly state: FeeState;
  readonly entries: readonly RecordedEntry[];
}
