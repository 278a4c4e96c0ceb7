import {
  ok,
  parseLine,
  parseOptionalLine,
  parseOptionalText,
  type InvalidInput,
  type Outcome,
} from '@asaza/kernel';
import type { VenueFacts } from './occurrence';
import { parseWebAddress } from './web-address';

export interface RawVenue {
  readonly name: string;
  readonly address?: string | null;
  readonly directions?: string | null;
  readonly mapUrl?: string | null;
}

/** A place as typed. Refusals name `venue.name`, `venue.address`, `venue.directions`, `venue.mapUrl`. */
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
  return ok({
    name: name.value,
    address: address.value,
    directions: directions.value,
    mapUrl: mapUrl.value,
  });
}
