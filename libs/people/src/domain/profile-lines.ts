import {
  invalid,
  ok,
  parseLine,
  parseOptionalLine,
  refuse,
  type InvalidInput,
  type Outcome,
} from '@asaza/kernel';

export interface LineLimit {
  readonly lines: number;
  readonly characters: number;
}

// What is quoted to others is words: a tag is a mistake or a trick, and never something to read.
const MARKUP = /<\s*[/!]?\s*[a-z][^<>]*>|<\s*(?:script|iframe|img|svg|style)\b|javascript:/i;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** One line that others may be shown. Refusals: those of a line, and `no_markup`. */
export function parseSaid(field: string, raw: string, max: number): Outcome<string, InvalidInput> {
  const line = parseLine(field, raw, max);
  if (!line.ok) return line;
  return MARKUP.test(line.value) ? refuse(invalid(field, 'no_markup')) : line;
}

/** Like parseSaid, but nothing typed is an answer too: null. */
export function parseOptionalSaid(
  field: string,
  raw: string | null | undefined,
  max: number,
): Outcome<string | null, InvalidInput> {
  const line = parseOptionalLine(field, raw, max);
  return line.ok && line.value !== null ? parseSaid(field, line.value, max) : line;
}

/** Each line once, in the order typed; rows left empty are no lines. `too_many` names the most. */
export function parseLines(
  field: string,
  raw: readonly string[],
  limit: LineLimit,
): Outcome<string[], InvalidInput> {
  // Empty rows of a form are not lines; a list far too long is not even read.
  if (raw.length > limit.lines * 4) return refuse(invalid(field, 'too_many', limit.lines));
  const lines: string[] = [];
  for (const [index, text] of raw.entries()) {
    if (text.trim() === '') continue;
    const parsed = parseSaid(`${field}.${index}`, text, limit.characters);
    if (!parsed.ok) return parsed;
    if (!lines.includes(parsed.value)) lines.push(parsed.value);
  }
  return lines.length > limit.lines ? refuse(invalid(field, 'too_many', limit.lines)) : ok(lines);
}

/** Asks with their whys side by side. A why without its ask is refused rather than lost. */
export function parseAsks(
  raw: readonly string[],
  rawWhys: readonly string[] | null,
  limit: LineLimit & { readonly why: number },
): Outcome<{ asks: string[]; askWhys: string[] | null }, InvalidInput> {
  const asks = parseLines('asks', raw, limit);
  if (!asks.ok) return asks;
  if (rawWhys === null) return ok({ asks: asks.value, askWhys: null });
  if (rawWhys.length > raw.length) return refuse(invalid('askWhys', 'too_many', raw.length));
  const whys = new Map<string, string>();
  for (const [index, why] of rawWhys.entries()) {
    const ask = parseLine('asks', raw[index] ?? '', limit.characters);
    const parsed = parseOptionalSaid(`askWhys.${index}`, why, limit.why);
    if (!parsed.ok) return parsed;
    if (parsed.value !== null && !ask.ok) return refuse(invalid(`asks.${index}`, 'required'));
    if (ask.ok && !whys.has(ask.value)) whys.set(ask.value, parsed.value ?? '');
  }
  return ok({ asks: asks.value, askWhys: asks.value.map((ask) => whys.get(ask) ?? '') });
}

/** BCP 47 tags, each once. Refusals: `invalid`, `too_many`. */
export function parseLanguages(
  field: string,
  raw: readonly string[],
  most: number,
): Outcome<string[], InvalidInput> {
  const tags = [...new Set(raw.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
  if (tags.length > most) return refuse(invalid(field, 'too_many', most));
  const bad = tags.findIndex((tag) => !LANGUAGE.test(tag));
  return bad < 0 ? ok(tags) : refuse(invalid(`${field}.${bad}`, 'invalid'));
}
