/** One line of a mail's fact list: `日時  2026年11月20日(金) 7:00–8:30`. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** May have several lines. */
  readonly note?: string;
  readonly url?: string;
  /** What is asked about it, each with a button of its own. */
  readonly actions?: readonly MailLink[];
  /** Many of a kind, a line each. */
  readonly lines?: readonly FactLine[];
}

export interface FactLine {
  readonly text: string;
  readonly url?: string;
}

export interface MailLink {
  readonly label: string;
  readonly url: string;
}

/** What a mail says, without its look: the same content becomes HTML and plain text. */
export interface MailContent {
  readonly subject: string;
  /** The line that mail programs show after the subject. */
  readonly preheader: string;
  /** Small line above the heading: where this mail comes from. */
  readonly kicker: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A code to type, shown large. */
  readonly code?: string;
  readonly facts?: readonly Fact[];
  /** What a person wrote, as the mail's own text: line breaks kept, web addresses to follow. */
  readonly prose?: { readonly text: string; readonly by: string };
  /** Words of a person, set off as such. */
  readonly quote?: { readonly by: string; readonly text: string };
  readonly action?: MailLink;
  readonly links?: readonly MailLink[];
  /** Small print after the action. */
  readonly notes?: readonly string[];
  /** Why this mail came, in the footer. */
  readonly why: string;
}
