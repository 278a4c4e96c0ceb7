import {
  invalid,
  ok,
  parseOptionalLocalizedLine,
  parseOptionalLocalizedText,
  refuse,
  type InvalidInput,
  type LocalizedText,
  type Outcome,
} from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import { fitsSubject, SUBJECT_CHARACTERS } from './subject';

/** Whom a host writes to: firm seats; offers and the waitlist; or everybody, with those who are not sure yet. */
export const AUDIENCES = ['attendees', 'waitlist', 'all'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** `today`: news of the day itself, sent at once and past an opt-out to whoever has a firm seat. */
export const MESSAGE_KINDS = ['message', 'today'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** draft -> queued (may be taken back, and is a draft again) -> sent. */
export const MESSAGE_STATES = ['draft', 'queued', 'sent'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

export const BODY_CHARACTERS = 5_000;

/** What a host writes. One language or two; each language has both its subject and its text. */
export interface MessageWords {
  readonly subject: LocalizedText;
  readonly body: LocalizedText;
}

export interface MessageDraft extends MessageWords {
  readonly audience: Audience;
  /** Replies go to the host who wrote it; the readers see the address. */
  readonly repliesToWriter: boolean;
  /** Whoever gets a seat later hears of it by mail, too; otherwise it stands on their ticket. */
  readonly alsoLater: boolean;
}

export interface Message extends MessageDraft {
  readonly id: string;
  readonly clubId: string;
  readonly seriesId: string;
  /** null: to everybody with an answer to a date of the series to come. */
  readonly occurrenceId: string | null;
  readonly kind: MessageKind;
  readonly writtenBy: string;
  readonly state: MessageState;
  /** Counts what was written and taken back, so that what is sent is what was looked at. */
  readonly version: number;
  readonly sendsAt: Temporal.Instant | null;
  readonly sentAt: Temporal.Instant | null;
  readonly takenBackAt: Temporal.Instant | null;
  readonly createdAt: Temporal.Instant;
}

interface RawText {
  readonly ja?: string | null | undefined;
  readonly en?: string | null | undefined;
}

const LANGUAGES = ['ja', 'en'] as const;

/**
 * Subject (one line, 30 full-width characters) and text (5,000) in one language or both. Refusals name
 * `subject.ja`, `body.en` ...; with nothing written at all, `subject`.
 */
export function parseWords(raw: {
  readonly subject: RawText;
  readonly body: RawText;
}): Outcome<MessageWords, InvalidInput> {
  const subject = parseOptionalLocalizedLine('subject', raw.subject, SUBJECT_CHARACTERS * 2);
  if (!subject.ok) return subjectLimit(subject.refusal);
  const body = parseOptionalLocalizedText('body', raw.body, BODY_CHARACTERS);
  if (!body.ok) return body;
  const written = LANGUAGES.filter(
    (language) => subject.value[language] !== null || body.value[language] !== null,
  );
  if (written.length === 0) return refuse(invalid('subject', 'required'));
  for (const language of written) {
    const line = subject.value[language];
    if (line === null) return refuse(invalid(`subject.${language}`, 'required'));
    if (!fitsSubject(line))
      return refuse(invalid(`subject.${language}`, 'too_long', SUBJECT_CHARACTERS));
    if (body.value[language] === null) return refuse(invalid(`body.${language}`, 'required'));
  }
  return ok({ subject: subject.value, body: body.value });
}

/** The limit is told in the characters that a reader of Japanese counts. */
const subjectLimit = (refusal: InvalidInput): Outcome<never, InvalidInput> =>
  refuse(
    refusal.reason === 'too_long'
      ? invalid(refusal.field, 'too_long', SUBJECT_CHARACTERS)
      : refusal,
  );

/** Whether a message is for somebody whose answer stands so. */
export function isFor(
  audience: Audience,
  answer: { readonly seat: string; readonly response: string },
): boolean {
  const { seat, response } = answer;
  if (seat === 'held') return audience !== 'waitlist';
  if (seat === 'offered' || seat === 'waitlisted') return audience !== 'attendees';
  return audience === 'all' && response === 'tentative';
}

/** How many messages a host may send within 24 hours, and how many of the day itself. */
export const SENT_A_DAY: Readonly<Record<MessageKind, number>> = { message: 20, today: 10 };
