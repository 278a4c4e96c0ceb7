import ICAL from 'ical.js';
import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import {
  calendarDescription,
  calendarLocation,
  cleanLine,
  cleanText,
  occurrenceTitle,
} from '../domain/calendar-text';
import type { OccurrenceFacts } from '../domain/occurrence';
import { utc, writtenTimes, type WrittenZone } from './ics-zone';

/** Somebody in a calendar entry. The address is bare: no name, no angle brackets. */
export interface CalendarParty {
  readonly email: string;
  readonly name: string;
}

export interface EventInput {
  readonly facts: OccurrenceFacts;
  /** The occurrence's page. */
  readonly url: string;
  readonly locale: Locale;
  /** Written as cancelled though the occurrence takes place: the seat was given up. */
  readonly cancelled?: boolean;
  /** Waits for a seat: TENTATIVE. */
  readonly waiting?: boolean;
  /** Of somebody who holds a seat: the online link is theirs to know. */
  readonly withOnlineUrl?: boolean;
  readonly stampedAt?: Temporal.Instant;
  readonly organizer?: CalendarParty;
  readonly attendee?: CalendarParty;
}

/** A VEVENT as text, and the zone that it names. */
export interface WrittenEvent {
  readonly text: string;
  readonly zone: WrittenZone | null;
}

/** One VEVENT (RFC 5545, section 3.6.1) of its own UID: no RRULE, DTEND and not DURATION. */
export function eventTextOf(input: EventInput): WrittenEvent {
  const { event, zone } = eventOf(input);
  return { text: event.toString(), zone };
}

/** The same before it is written. */
export function eventOf(input: EventInput): {
  readonly event: ICAL.Component;
  readonly zone: WrittenZone | null;
} {
  const { facts, locale, url } = input;
  const times = writtenTimes(facts.startsAt, facts.endsAt, facts.tzid);
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', facts.uid);
  event.addPropertyWithValue('sequence', facts.sequence);
  event.addPropertyWithValue('dtstamp', utc(input.stampedAt ?? facts.changedAt));
  event.addPropertyWithValue('last-modified', utc(facts.changedAt));
  addTime(event, 'dtstart', times.start, times.zone);
  addTime(event, 'dtend', times.end, times.zone);
  event.addPropertyWithValue('summary', cleanLine(occurrenceTitle(facts, locale)));
  const cancelled = input.cancelled === true || facts.status === 'cancelled';
  const waiting = input.waiting === true && !cancelled;
  const withOnlineUrl = input.withOnlineUrl ?? input.attendee !== undefined;
  const description = calendarDescription(facts, { locale, url, withOnlineUrl, waiting });
  event.addPropertyWithValue('description', cleanText(description));
  const location = cleanLine(calendarLocation(facts));
  if (location !== '') event.addPropertyWithValue('location', location);
  event.addPropertyWithValue('url', url);
  const status = cancelled ? 'CANCELLED' : waiting ? 'TENTATIVE' : 'CONFIRMED';
  event.addPropertyWithValue('status', status);
  if (input.organizer) addParty(event, 'organizer', input.organizer, {});
  if (input.attendee)
    addParty(event, 'attendee', input.attendee, {
      cutype: 'INDIVIDUAL',
      role: 'REQ-PARTICIPANT',
      partstat: cancelled ? 'DECLINED' : 'ACCEPTED',
      rsvp: 'FALSE',
    });
  return { event, zone: times.zone };
}

/** A time that names its zone; in UTC where it has none. */
export function addTime(
  event: ICAL.Component,
  name: string,
  time: ICAL.Time,
  zone: WrittenZone | null,
): void {
  const property = event.addPropertyWithValue(name, time);
  if (zone) property.setParameter('tzid', zone.tzid);
}

function addParty(
  event: ICAL.Component,
  name: string,
  party: CalendarParty,
  parameters: Readonly<Record<string, string>>,
): void {
  const property = event.addPropertyWithValue(name, `mailto:${party.email}`);
  // RFC 6868 writes a quote as ^', yet some readers take it literally: a name needs none.
  // By code points: a cut pair would leave half a character.
  const cn = [...cleanLine(party.name).replace(/"/g, "'")].slice(0, 200).join('');
  if (cn !== '') property.setParameter('cn', cn);
  for (const [key, value] of Object.entries(parameters)) property.setParameter(key, value);
}
