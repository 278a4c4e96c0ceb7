import { invalid, type InvalidInput } from './refusal';
import { ok, refuse, type Outcome } from './outcome';

// C0/C1 controls; marks, overrides, zero-width characters that make a name read as another one;
// halves of a surrogate pair, which no database keeps.
const UNSAFE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cs}]/u;
const BREAKS = /[\n\r\t\u2028\u2029]/u;

/**
 * One line of text as a person typed it: NFKC, trimmed, inner blanks folded.
 * Refusals: `required`, `too_long` (limit in characters), `control_characters`.
 */
export function parseLine(field: string, raw: string, max: number): Outcome<string, InvalidInput> {
  if (raw.length > max * 8) return refuse(invalid(field, 'too_long', max));
  const text = raw.normalize('NFKC').trim();
  if (UNSAFE.test(text) || BREAKS.test(text)) return refuse(invalid(field, 'control_characters'));
  const folded = text.replace(/ {2,}/g, ' ');
  if (folded === '') return refuse(invalid(field, 'required'));
  if ([...folded].length > max) return refuse(invalid(field, 'too_long', max));
  return ok(folded);
}

/** Like parseLine, but nothing typed is an answer too: null. */
export function parseOptionalLine(
  field: string,
  raw: string | null | undefined,
  max: number,
): Outcome<string | null, InvalidInput> {
  return raw === null || raw === undefined || raw.trim() === ''
    ? ok(null)
    : parseLine(field, raw, max);
}

/** Several lines of text, or null. Line ends become LF; other controls are refused. */
export function parseOptionalText(
  field: string,
  raw: string | null | undefined,
  max: number,
): Outcome<string | null, InvalidInput> {
  if (raw === null || raw === undefined || raw.trim() === '') return ok(null);
  if (raw.length > max * 8) return refuse(invalid(field, 'too_long', max));
  const text = raw.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (UNSAFE.test(text)) return refuse(invalid(field, 'control_characters'));
  if ([...text].length > max) return refuse(invalid(field, 'too_long', max));
  return ok(text);
}

/** A whole number within bounds. Refusals: `not_a_number`, `too_small` and `too_large` with the limit. */
export function parseInteger(
  field: string,
  value: number,
  min: number,
  max: number,
): Outcome<number, InvalidInput> {
  if (!Number.isInteger(value)) return refuse(invalid(field, 'not_a_number'));
  if (value < min) return refuse(invalid(field, 'too_small', min));
  if (value > max) return refuse(invalid(field, 'too_large', max));
  return ok(value);
}
