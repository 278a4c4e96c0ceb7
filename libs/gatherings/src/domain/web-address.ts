import {
  invalid,
  ok,
  parseOptionalLine,
  refuse,
  type InvalidInput,
  type Outcome,
} from '@asaza/kernel';

const MAX = 500;

/** An http(s) address, or null. Refusals: `not_an_address`, `too_long`, `control_characters`. */
export function parseWebAddress(
  field: string,
  raw: string | null | undefined,
): Outcome<string | null, InvalidInput> {
  const line = parseOptionalLine(field, raw, MAX);
  if (!line.ok || line.value === null) return line;
  if (!URL.canParse(line.value)) return refuse(invalid(field, 'not_an_address'));
  const url = new URL(line.value);
  // A name before the host shows one place and opens another; other protocols run code.
  const honest = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '';
  return honest ? ok(url.toString()) : refuse(invalid(field, 'not_an_address'));
}
