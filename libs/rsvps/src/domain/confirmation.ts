import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import type { TypedAnswer } from './typed-answer';

/** A code may be typed this often; the link in the mail still works afterwards. */
export const ATTEMPTS = 5;

/** Mails to one address about one occurrence, and about all, within the window. */
export const MAILS_PER_OCCURRENCE = 3;
export const MAILS_PER_ADDRESS = 10;
export const MAIL_WINDOW_MINUTES = 15;

/** An answer that waits for the proof of its address. What it says counts from the proof on. */
export interface Confirmation {
  readonly id: string;
  readonly rsvpId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly shortNotice: boolean;
  readonly typed: TypedAnswer;
  readonly nonce: string;
  readonly keyVersion: number;
  readonly tokenHash: string;
  /** What the page was told, whether or not a seat is held: it is the same for everybody. */
  readonly heldUntil: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}
