/** What became of a press, with the field that was wrong and what was typed in it. */
export interface Told {
  readonly ok: boolean;
  readonly note?: string;
  /** The form it concerns: a person or a hold by id, or a word. */
  readonly at?: string;
  readonly value?: string;
  readonly error?: string;
}
