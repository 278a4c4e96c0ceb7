/** What the screens of an edit are given: words, ready to be shown. */
export interface ChangeRow {
  readonly key: string;
  readonly number: string;
  readonly kind: 'ADDED' | 'CANCELLED' | 'CHANGED' | 'MOVED' | 'REINSTATED';
  readonly kindWords: string;
  readonly before: string | null;
  readonly after: string;
  readonly fields: string;
  readonly keptOwn: string;
  readonly people: string;
  readonly answers: string;
}

export interface ReviewView {
  /** 11月20日(金)を11月27日(金)に変更し、20人にお知らせします */
  readonly words: string;
  readonly rows: readonly ChangeRow[];
  readonly told: readonly string[];
  /** Whether dates with values of their own stay apart from it. */
  readonly keepsOwn: boolean;
  /** Whether it takes dates away: its button is drawn as a danger. */
  readonly calls: boolean;
  /** What the button that saves it says. */
  readonly save: string;
}

/** Name and value of what a form sent, to be sent again with the next press. */
export type Sent = readonly (readonly [string, string])[];

export interface EditLine {
  readonly id: string;
  readonly words: string;
  /** Who saved it and when. */
  readonly by: string;
  readonly rows: readonly ChangeRow[];
  /** Whether people heard of it, or when they will. */
  readonly state: string;
  readonly canTakeBack: boolean;
}

/** One field that differs between what is saved now and what the host typed. */
export interface BothVersions {
  readonly label: string;
  readonly now: string;
  readonly yours: string;
}

export interface MeanwhileView {
  readonly edits: readonly EditLine[];
  readonly yours: ReviewView | null;
  readonly fields: readonly BothVersions[];
  readonly values: Sent;
}

/** What a page with edits gets back from its action. */
export interface EditAnswer {
  readonly review?: ReviewView;
  readonly values?: Sent;
  readonly meanwhile?: MeanwhileView;
}

export interface EditBanner {
  readonly id: string;
  readonly kind: 'ok' | 'info' | 'bad';
  readonly title: string;
  readonly body: string;
  readonly canTakeBack: boolean;
}
