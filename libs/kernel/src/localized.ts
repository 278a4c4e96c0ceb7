import { invalid, type InvalidInput } from './refusal';
import { ok, refuse, type Outcome } from './outcome';
import { parseOptionalLine, parseOptionalText } from './text';

export type Locale = 'ja' | 'en';

/** A host's text in Japanese, English or both; at least one is there unless the text is optional. */
export interface LocalizedText {
  readonly ja: string | null;
  readonly en: string | null;
}

/** The text in the reader's language, else in the other one. */
export const inLocale = (text: LocalizedText, locale: Locale): string =>
  text[locale] ?? text.ja ?? text.en ?? '';

interface RawLocalizedText {
  readonly ja?: string | null | undefined;
  readonly en?: string | null | undefined;
}

/** One line in one or both languages. Refusals name `field.ja` or `field.en`; `required` names `field`. */
export function parseLocalizedLine(
  field: string,
  raw: RawLocalizedText | null | undefined,
  max: number,
): Outcome<LocalizedText, InvalidInput> {
  const text = parseBoth(field, raw, max, parseOptionalLine);
  return text.ok && text.value.ja === null && text.value.en === null
    ? refuse(invalid(field, 'required'))
    : text;
}

/** Several lines in one or both languages, or none at all. */
export const parseOptionalLocalizedText = (
  field: string,
  raw: RawLocalizedText | null | undefined,
  max: number,
): Outcome<LocalizedText, InvalidInput> => parseBoth(field, raw, max, parseOptionalText);

/** One line in one or both languages, or none at all. */
export const parseOptionalLocalizedLine = (
  field: string,
  raw: RawLocalizedText | null | undefined,
  max: number,
): Outcome<LocalizedText, InvalidInput> => parseBoth(field, raw, max, parseOptionalLine);

function parseBoth(
  field: string,
  raw: RawLocalizedText | null | undefined,
  max: number,
  parse: typeof parseOptionalLine,
): Outcome<LocalizedText, InvalidInput> {
  const ja = parse(`${field}.ja`, raw?.ja, max);
  if (!ja.ok) return ja;
  const en = parse(`${field}.en`, raw?.en, max);
  if (!en.ok) return en;
  return ok({ ja: ja.value, en: en.value });
}
