import type { CalendarFile } from './reader';

/** A calendar that everybody accepts. */
export const GOOD: CalendarFile = {
  name: 'good',
  text: [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Asaza//Asaza//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:0190a1b2-0000-7000-8000-000000000128',
    'SEQUENCE:0',
    'DTSTAMP:20261101T000000Z',
    'DTSTART:20261119T220000Z',
    'DTEND:20261119T233000Z',
    'SUMMARY:Breakfast',
    'STATUS:CONFIRMED',
    'ORGANIZER:mailto:no-reply@asaza.example',
    'ATTENDEE;CN=Ryoko;PARTSTAT=ACCEPTED:mailto:ryoko@example.jp',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n'),
};

export interface Spoilt {
  readonly what: string;
  readonly file: CalendarFile;
  /** The readers that do not forgive it, by the beginning of their names. */
  readonly noticedBy: readonly string[];
}

const spoilt = (
  what: string,
  [find, by]: readonly [string | RegExp, string],
  noticedBy: readonly string[],
): Spoilt => {
  const text = GOOD.text.replace(find, by);
  if (text === GOOD.text) throw new Error(`Nothing is spoilt by ${what}.`);
  return { what, file: { name: what, text }, noticedBy };
};

export const SPOILT: readonly Spoilt[] = [
  // What ical-generator and ics make of a display name with a quote in it.
  spoilt(
    'a quote inside a quoted name',
    ['CN=Ryoko', 'CN="Ryoko "R" Takahashi"'],
    ['python3-icalendar', 'python3-vobject', 'Radicale'],
  ),
  spoilt(
    'an end and a length',
    ['SUMMARY', 'DURATION:PT1H\r\nSUMMARY'],
    ['libical', 'python3-vobject', 'Radicale'],
  ),
  spoilt('bare line feeds', [/\r\n/g, '\n'], ['RFC 5545']),
  spoilt(
    'a line without a colon',
    ['SUMMARY:Breakfast', 'SUMMARY Breakfast'],
    ['RFC 5545', 'ical.js', 'libical', 'python3-icalendar', 'python3-vobject', 'Radicale'],
  ),
  spoilt(
    'two starts',
    ['DTEND', 'DTSTART:20261119T210000Z\r\nDTEND'],
    ['ical.js', 'libical', 'python3-vobject', 'Radicale'],
  ),
  spoilt(
    'an invitation from nobody',
    ['ORGANIZER:mailto:no-reply@asaza.example\r\n', ''],
    ['libical'],
  ),
  spoilt(
    'an attendee without an address',
    ['mailto:ryoko@example.jp', 'Ryoko'],
    ['python3-icalendar', 'python3-vobject'],
  ),
  spoilt('a line of 80 octets', ['Breakfast', 'B'.repeat(72)], ['RFC 5545']),
];
