import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { resolve, type Temporal } from '@asaza/recurrence';

interface Zone {
  readonly timezone: ICAL.Timezone;
  readonly written: WrittenZone;
}

/** A VTIMEZONE, ready to be written before the events that name it. */
export interface WrittenZone {
  readonly tzid: string;
  readonly text: string;
}
const zones = new Map<string, Zone | null>();

/** The VTIMEZONE of a zone (RFC 5545, section 3.6.5), or null when there is none or it is UTC. */
function zoneOf(tzid: string): Zone | null {
  const known = zones.get(tzid);
  if (known !== undefined) return known;
  const block = tzid === 'UTC' ? undefined : tzlib_get_ical_block(tzid)[0];
  // An alias is answered by the zone that it stands for: the block must carry the name that DTSTART uses.
  const zone = block?.startsWith('BEGIN:VTIMEZONE') ? parse(block, tzid) : null;
  zones.set(tzid, zone);
  return zone;
}

function parse(block: string, tzid: string): Zone {
  const component = ICAL.Component.fromString(block);
  component.updatePropertyWithValue('tzid', tzid);
  const text = component.toString();
  return { timezone: new ICAL.Timezone(component), written: { tzid, text } };
}

/** How an occurrence writes its times: on its zone's wall clock, or in UTC where that could be misread. */
export interface WrittenTimes {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
  /** The VTIMEZONE that the times name; null: they are in UTC. */
  readonly zone: WrittenZone | null;
}

/**
 * Wall times only when a reader of our VTIMEZONE comes to the same instants: not when its tables differ
 * from the runtime's, and not for an end in the second of two equal hours.
 */
export function writtenTimes(
  startsAt: Temporal.Instant,
  endsAt: Temporal.Instant,
  tzid: string,
): WrittenTimes {
  const zone = zoneOf(tzid);
  const start = zone && wallTimeIn(zone, startsAt, tzid);
  const end = zone && wallTimeIn(zone, endsAt, tzid);
  if (!start || !end) return { start: utc(startsAt), end: utc(endsAt), zone: null };
  return { start, end, zone: zone.written };
}

/** The wall time, where every reader of the VTIMEZONE takes it for the same instant; else null. */
function wallTimeIn(zone: Zone, instant: Temporal.Instant, tzid: string): ICAL.Time | null {
  const zoned = instant.toZonedDateTimeISO(tzid);
  const local = zoned.toPlainDateTime();
  if (!resolve(local, tzid).equals(instant)) return null;
  const time = timeOf(local);
  return zone.timezone.utcOffset(time) === zoned.offsetNanoseconds / 1e9 ? time : null;
}

/** A wall time that floats until a property names its zone. */
export const timeOf = (local: Temporal.PlainDateTime): ICAL.Time =>
  new ICAL.Time(
    {
      year: local.year,
      month: local.month,
      day: local.day,
      hour: local.hour,
      minute: local.minute,
      second: local.second,
      isDate: false,
    },
    ICAL.Timezone.localTimezone,
  );

/** The VTIMEZONE that wall times of a zone may name; null: there is none, and for UTC. */
export const writtenZone = (tzid: string): WrittenZone | null => zoneOf(tzid)?.written ?? null;

/** An instant as a UTC time with its Z. */
export function utc(instant: Temporal.Instant): ICAL.Time {
  const time = new ICAL.Time({ isDate: false }, ICAL.Timezone.utcTimezone);
  time.fromUnixTime(Math.floor(instant.epochMilliseconds / 1000));
  return time;
}
