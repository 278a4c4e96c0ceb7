import {
  ok,
  parseInteger,
  parseLine,
  parseOptionalLine,
  parseOptionalText,
  type InvalidInput,
  type Outcome,
} from '@asaza/kernel';
import { parseZone } from '@asaza/recurrence';
import type { VenueFacts } from './occurrence';
import { parseWebAddress } from './web-address';

export interface RawVenue {
  readonly name: string;
  readonly address?: string | null;
  readonly directions?: string | null;
  readonly mapUrl?: string | null;
  readonly capacity?: number | null;
  readonly timeZone?: string | null;
  readonly dayNotes?: string | null;
  readonly contact?: string | null;
}

/** A place as typed. Refusals name its fields: `venue.name`, `venue.timeZone` and so on. */
export function parseVenue(
  raw: RawVenue | null | undefined,
): Outcome<VenueFacts | null, InvalidInput> {
  if (!raw) return ok(null);
  const name = parseLine('venue.name', raw.name, 100);
  if (!name.ok) return name;
  const address = parseOptionalLine('venue.address', raw.address, 200);
  if (!address.ok) return address;
  const directions = parseOptionalText('venue.directions', raw.directions, 1_000);
  if (!directions.ok) return directions;
  const mapUrl = parseWebAddress('venue.mapUrl', raw.mapUrl);
  if (!mapUrl.ok) return mapUrl;
  const capacity = raw.capacity == null ? ok(null) : parseCapacity(raw.capacity);
  if (!capacity.ok) return capacity;
  const zone = raw.timeZone?.trim() ? parseZone('venue.timeZone', raw.timeZone) : ok(null);
  if (!zone.ok) return zone;
  const dayNotes = parseOptionalText('venue.dayNotes', raw.dayNotes, 1_000);
  if (!dayNotes.ok) return dayNotes;
  const contact = parseOptionalLine('venue.contact', raw.contact, 200);
  if (!contact.ok) return contact;
  return ok({
    name: name.value,
    address: address.value,
    directions: directions.value,
    mapUrl: mapUrl.value,
    capacity: capacity.value,
    timeZone: zone.value,
    dayNotes: dayNotes.value,
    contact: contact.value,
  });
}

const parseCapacity = (typed: number): Outcome<number, InvalidInput> =>
  parseInteger('venue.capacity', typed, 1, 10_000);
