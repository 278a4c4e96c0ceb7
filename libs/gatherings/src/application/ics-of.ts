import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts } from '../domain/occurrence';
import { eventTextOf, type CalendarParty } from './ics-event';
import { feedEvent, type FeedEntry } from './ics-feed-event';
import { calendarText, emptyCalendar, namedCalendar } from './ics-text';

export interface IcsInput {
  readonly facts: OccurrenceFacts;
  /** Must be repeated in the MIME type (RFC 6047, section 2.4). */
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** An address of ours that differs from the attendee's, or some readers drop the entry. */
  readonly organizer: CalendarParty;
  /** The one whom the mail goes to; who holds a seat also gets the online link. */
  readonly attendee?: CalendarParty;
  readonly locale: Locale;
  /** The occurrence's page. */
  readonly url: string;
  /** When this text was made; the occurrence's last change when absent. */
  readonly stampedAt?: Temporal.Instant;
}

/** One occurrence as an iTIP message (RFC 5546): CRLF, folded, with its VTIMEZONE. */
export function icsOf(input: IcsInput): string {
  const calendar = emptyCalendar();
  calendar.addPropertyWithValue('method', input.method);
  return calendarText(calendar, [eventTextOf({ ...input, cancelled: input.method === 'CANCEL' })]);
}

export interface FeedInput {
  readonly name: string;
  readonly locale: Locale;
  readonly occurrences: readonly FeedEntry[];
}

/** A calendar to subscribe to: no METHOD, and the same text as long as nothing changed. */
export const feedOf = ({ name, locale, occurrences }: FeedInput): string =>
  calendarText(
    namedCalendar(name),
    occurrences.map((entry) => feedEvent(entry, locale)),
  );
