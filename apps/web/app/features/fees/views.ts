export interface FeeEntryView {
  readonly id: string;
  /** 1,500円を受け取り */
  readonly words: string;
  /** 佐藤さん・11月20日 6:58 */
  readonly by: string;
  readonly note: string;
  readonly undone: boolean;
  readonly undoable: boolean;
}

/** One person's fee, in words. */
export interface FeeView {
  readonly state: 'open' | 'paid' | 'waived';
  readonly words: string;
  readonly openWords: string;
  /** In minor units. */
  readonly open: number;
  /** The idempotency key of a tick on this state of the ledger. */
  readonly key: string;
  /** The tick that the viewer may take back; empty: none. */
  readonly undoId: string;
  readonly notes: readonly { readonly value: number; readonly words: string }[];
  readonly entries: readonly FeeEntryView[];
}
