import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Temporal } from 'temporal-polyfill';
import { WINDOWS_ZONES } from './windows-zones';

const AREAS =
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(\/[A-Za-z0-9_+-]+){1,2}$/;

const MAX_LENGTH = 100;

/**
 * An IANA zone, `Area/City` or `UTC`, in its own spelling (links are kept: the tables rename cities).
 * A Windows name (`Tokyo Standard Time`), as Outlook writes it, is its city. Abbreviations and offsets are
 * refused: they say nothing about summer time. Refusal: `unknown_zone`.
 */
export function parseZone(field: string, tzid: string): Outcome<string, InvalidInput> {
  if (tzid.length > MAX_LENGTH) return refuse(invalid(field, 'unknown_zone'));
  const written = tzid.trim();
  const text = WINDOWS_ZONES.get(written) ?? written;
  if (text === 'UTC') return ok(text);
  if (!AREAS.test(text)) return refuse(invalid(field, 'unknown_zone'));
  try {
    const zoneId = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
    return zoneId === text ? ok(text) : refuse(invalid(field, 'unknown_zone'));
  } catch {
    return refuse(invalid(field, 'unknown_zone'));
  }
}

/** A wall time to its instant: in a gap it moves forward, a repeated hour takes the first (RFC 5545, 3.3.5). */
export const resolve = (local: Temporal.PlainDateTime, tzid: string): Temporal.Instant =>
  local.toZonedDateTime(tzid, { disambiguation: 'compatible' }).toInstant();

/** The wall time that a clock in the zone shows at the instant. */
export const toLocal = (instant: Temporal.Instant, tzid: string): Temporal.PlainDateTime =>
  instant.toZonedDateTimeISO(tzid).toPlainDateTime();

/** The release of the zone tables that derived instants come from, such as `2025c`. */
export const tzdataVersion = (
  versions: Readonly<Record<string, string | undefined>> = process.versions,
): string => versions['tz'] ?? 'unknown';

export const TZDATA_VERSION: string =
  typeof process === 'undefined' ? 'unknown' : tzdataVersion(process.versions);
