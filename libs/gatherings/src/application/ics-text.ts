import ICAL from 'ical.js';
import { cleanLine } from '../domain/calendar-text';
import type { WrittenEvent } from './ics-event';

// RFC 5545, section 3.1: at most 75 octets a line; the fold's own blank is the seventy-fifth.
ICAL.foldLength = 74;

const PRODID = '-//Asaza//Asaza//EN';
const END = 'END:VCALENDAR';

/** The VCALENDAR around events (RFC 5545, section 3.6). */
export function emptyCalendar(): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODID);
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  return calendar;
}

/** The same with a name, and how often to look again (RFC 7986, sections 5.1 and 5.7). */
export function namedCalendar(typed: string): ICAL.Component {
  const calendar = emptyCalendar();
  const name = cleanLine(typed);
  if (name !== '') {
    calendar.addPropertyWithValue('name', name);
    calendar.addPropertyWithValue('x-wr-calname', name);
  }
  calendar.addProperty(new ICAL.Property(['refresh-interval', {}, 'duration', 'PT1H']));
  calendar.addProperty(new ICAL.Property(['x-published-ttl', {}, 'unknown', 'PT1H']));
  return calendar;
}

/** Zones first, each once, then the events; ends with a line end. */
export function calendarText(calendar: ICAL.Component, events: readonly WrittenEvent[]): string {
  const zones = new Map(events.flatMap(({ zone }) => (zone ? [[zone.tzid, zone.text]] : [])));
  const head = calendar.toString().slice(0, -END.length);
  const parts = [...zones.values(), ...events.map(({ text }) => text)];
  return `${head}${parts.map((part) => `${part}\r\n`).join('')}${END}\r\n`;
}
