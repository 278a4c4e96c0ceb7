import type { Temporal } from 'temporal-polyfill';

/** One mail to one person, in text and HTML, with a date for the calendar where there is one. */
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
  /** An iTIP message (RFC 6047); its METHOD is repeated in the MIME type. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; readonly ics: string };
  /** Address that takes one POST without a cookie (RFC 8058). */
  readonly unsubscribeUrl?: string;
}
