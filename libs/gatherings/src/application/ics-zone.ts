import ICAL from 'ical.js';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { resolve, type Temporal, toLocal } from '@asaza/recurrence';

interface Zone {
  readonly component: ICAL.Component;
  readonly timezone: ICAL.Timezone;
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
  return { component, timezone: new ICAL.Timezone(component) };
}

/** How an occurrence writes its times: on its zone's wall clock, or in UTC where that could be misread. */
export interface WrittenTimes {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time;
  /** The VTIMEZONE that the times name; null: they are in UTC. */
  readonly zone: { readonly tzid: string; readonly component: ICAL.Component } | null;
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
  const safe = zone && [startsAt, endsAt].every((instant) => readsAs(zone, instant, tzid));
  if (!safe) return { start: utc(startsAt), end: utc(endsAt), zone: null };
  return {
    start: timeOf(toLocal(startsAt, tzid)),
    end: timeOf(toLocal(endsAt, tzid)),
    zone: { tzid, component: zone.component },
  };
}

function readsAs(zone: Zone, instant: Temporal.Instant, tzid: string): boolean {
  const local = toLocal(instant, tzid);
  if (!resolve(local, tzid).equals(instant)) return false;
  const offset = zone.timezone.utcOffset(timeOf(local));
  const expected = instant.toZonedDateTimeISO(tzid).offsetNanoseconds / 1e9;
  return offset === expected;
}

const timeOf = (local: Temporal.PlainDateTime): ICAL.Time =>
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

/** An instant as a UTC time with its Z. */
export function utc(instant: Temporal.Instant): ICAL.Time {
  const time = timeOf(toLocal(instant, 'UTC'));
  time.zone = ICAL.Timezone.utcTimezone;
  return time;
}
