import type { Temporal } from 'temporal-polyfill';

/** An iTIP message (RFC 6047) about one date; its METHOD is repeated in the MIME type. */
export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  readonly ics: string;
  /** Shown where the part is listed as a file, as all but a mail's first one are: `kawaberi-128.ics`. */
  readonly fileName: string;
}

/** One mail to one person, in text and HTML, with dates for the calendar where there are any. */
export interface OutgoingMail {
  /** Exactly one plain address. */
  readonly to: string;
  readonly toName?: string;
  /** Shown as the sender; the address is the one of the settings. */
  readonly fromName?: string;
  /** Where a reply goes, when not to the sender. */
  readonly replyTo?: { readonly address: string; readonly name?: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Language of the text, for `Content-Language`. */
  readonly language: string;
  /** `<...>`; the same for every try, so that a receiver can tell a copy. */
  readonly messageId: string;
  /** Message-IDs of the thread, oldest first; the last one is what this mail answers. */
  readonly references?: readonly string[];
  readonly date: Temporal.Instant;
  /** One per date, as a REQUEST holds one UID (RFC 5546, section 3.2.2). The first is an alternative of the text. */
  readonly calendars?: readonly CalendarPart[];
  /** Address that takes one POST without a cookie (RFC 8058). */
  readonly unsubscribeUrl?: string;
}
