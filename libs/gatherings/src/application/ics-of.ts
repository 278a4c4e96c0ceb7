import ICAL from 'ical.js';
import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import { cleanLine } from '../domain/calendar-text';
import type { OccurrenceFacts } from '../domain/occurrence';
import { veventOf, type CalendarParty } from './ics-event';
import type { WrittenTimes } from './ics-zone';

// RFC 5545, section 3.1: at most 75 octets a line; the fold's own blank is the seventy-fifth.
ICAL.foldLength = 74;

const PRODID = '-//Asaza//Asaza//EN';

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
  const { event, zone } = veventOf({ ...input, cancelled: input.method === 'CANCEL' });
  return written(calendar, [event], [zone]);
}

export interface FeedInput {
  readonly name: string;
  readonly locale: Locale;
  readonly occurrences: readonly { readonly facts: OccurrenceFacts; readonly url: string }[];
}

/** A calendar to subscribe to: no METHOD, and the same text as long as nothing changed. */
export function feedOf(input: FeedInput): string {
  const calendar = emptyCalendar();
  const name = cleanLine(input.name);
  calendar.addPropertyWithValue('name', name);
  calendar.addPropertyWithValue('x-wr-calname', name);
  calendar.addProperty(new ICAL.Property(['refresh-interval', {}, 'duration', 'PT1H']));
  calendar.addProperty(new ICAL.Property(['x-published-ttl', {}, 'unknown', 'PT1H']));
  const events = input.occurrences.map(({ facts, url }) =>
    veventOf({ facts, url, locale: input.locale }),
  );
  return written(
    calendar,
    events.map(({ event }) => event),
    events.map(({ zone }) => zone),
  );
}

function emptyCalendar(): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODID);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  return calendar;
}

/** Zones first, each once, then the events; ends with a line end. */
function written(
  calendar: ICAL.Component,
  events: readonly ICAL.Component[],
  used: readonly WrittenTimes['zone'][],
): string {
  const zones = new Map(used.flatMap((zone) => (zone ? [[zone.tzid, zone.component]] : [])));
  for (const component of zones.values())
    calendar.addSubcomponent(new ICAL.Component(structuredClone(component.toJSON())));
  for (const event of events) calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}
