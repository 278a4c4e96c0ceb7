import {
  ok,
  parseInteger,
  parseLocalizedLine,
  parseOptionalLocalizedText,
  type InvalidInput,
  type Outcome,
} from '@asaza/kernel';
import type { RawTemplate, TemplateField } from './edit';
import { parseFee } from './fee';
import type { OwnValues } from './plan-state';
import { BOUNDS, parseDuration } from './series-draft';
import { parseVenue } from './venue';
import { parseWebAddress } from './web-address';

export interface TypedTemplate extends RawTemplate {
  readonly capacity?: number | null;
}

export interface ParsedTemplate {
  readonly values: OwnValues;
  /** What a null takes away although there has to be one: a date follows its series again. */
  readonly back: readonly TemplateField[];
}

/** Template values as typed; what is absent is absent. Refusals name the fields of the schema. */
export function parseTemplate(
  raw: TypedTemplate,
  venueId: string,
): Outcome<ParsedTemplate, InvalidInput> {
  const values: { -readonly [field in keyof OwnValues]: OwnValues[field] } = {};
  const back: TemplateField[] = [];
  if (raw.title === null) back.push('title');
  if (raw.title) {
    const title = parseLocalizedLine('title', raw.title, BOUNDS.title);
    if (!title.ok) return title;
    values.title = title.value;
  }
  if (raw.description !== undefined) {
    const text = parseOptionalLocalizedText('description', raw.description, BOUNDS.description);
    if (!text.ok) return text;
    values.description = text.value;
  }
  if (raw.venue !== undefined) {
    const venue = parseVenue(raw.venue);
    if (!venue.ok) return venue;
    values.venue = venue.value && { id: venueId, facts: venue.value };
  }
  if (raw.onlineUrl !== undefined) {
    const address = parseWebAddress('onlineUrl', raw.onlineUrl);
    if (!address.ok) return address;
    values.online_url = address.value;
  }
  if (raw.fee !== undefined) {
    const fee = parseFee(raw.fee);
    if (!fee.ok) return fee;
    values.fee = fee.value;
  }
  const numbers = parseNumbers(raw, values, back);
  return numbers.ok ? ok({ values, back }) : numbers;
}

function parseNumbers(
  raw: TypedTemplate,
  values: { -readonly [field in keyof OwnValues]: OwnValues[field] },
  back: TemplateField[],
): Outcome<null, InvalidInput> {
  if (raw.doorsMinutesBefore === null) values.doors = null;
  if (typeof raw.doorsMinutesBefore === 'number') {
    const doors = parseInteger('doorsMinutesBefore', raw.doorsMinutesBefore, ...BOUNDS.doors);
    if (!doors.ok) return doors;
    values.doors = doors.value;
  }
  if (raw.durationMinutes === null) back.push('duration');
  if (typeof raw.durationMinutes === 'number') {
    const duration = parseDuration(raw.durationMinutes);
    if (!duration.ok) return duration;
    values.duration = duration.value;
  }
  if (typeof raw.capacity === 'number') {
    const capacity = parseInteger('capacity', raw.capacity, ...BOUNDS.capacity);
    if (!capacity.ok) return capacity;
    values.capacity = capacity.value;
  }
  return ok(null);
}
