/** A standing answer in words. */
export interface StandingView {
  readonly id: string;
  readonly series: { readonly slug: string; readonly title: string };
  readonly since: string;
  /** Empty: it does not rest. */
  readonly pausedUntil: string;
  readonly optOuts: readonly { readonly slug: string; readonly date: string }[];
}

export interface AbsenceView {
  readonly id: string;
  readonly date: string;
  readonly until: string;
  readonly note: string | null;
  readonly forgiven: boolean;
}

/** What a club counts of somebody, in words. */
export interface RecordView {
  readonly club: string;
  readonly applied: readonly string[];
  readonly absences: readonly AbsenceView[];
}

/** What came of the form that was sent. */
export interface Told {
  readonly ok: boolean;
  readonly note?: string;
  /** Which form, by the id of what it is about, and what was wrong in it. */
  readonly at?: string;
  readonly value?: string;
  readonly error?: string;
}
