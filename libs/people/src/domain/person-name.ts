import {
  invalid,
  ok,
  parseLine,
  parseOptionalLine,
  refuse,
  type InvalidInput,
  type Locale,
  type Outcome,
} from '@asaza/kernel';

const LONGEST = 60;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\- ]+$/u;

/** A name as its bearer writes it, at most 60 characters. Honorifics belong to sentences, never to the row. */
export const parsePersonName = (field: string, raw: string): Outcome<string, InvalidInput> =>
  parseLine(field, raw, LONGEST);

/** Like parsePersonName, but nothing typed is an answer too: null. */
export const parseOptionalName = (
  field: string,
  raw: string | null | undefined,
): Outcome<string | null, InvalidInput> => parseOptionalLine(field, raw, LONGEST);

/** よみ in hiragana or katakana, at most 60 characters, or null. Refusals: `not_kana` and those of a line. */
export function parseOptionalYomi(
  field: string,
  raw: string | null | undefined,
): Outcome<string | null, InvalidInput> {
  const line = parseOptionalLine(field, raw, LONGEST);
  if (!line.ok || line.value === null) return line;
  return KANA.test(line.value) ? ok(line.value) : refuse(invalid(field, 'not_kana'));
}

/** Like parseOptionalYomi, where one has to be given. */
export function parseYomi(field: string, raw: string): Outcome<string, InvalidInput> {
  const yomi = parseOptionalYomi(field, raw);
  if (!yomi.ok) return yomi;
  return yomi.value === null ? refuse(invalid(field, 'required')) : ok(yomi.value);
}

/** The parts of a name that a person may have given; `whole` and `wholeYomi` were typed as one line. */
export interface NameParts {
  readonly family: string | null;
  readonly given: string | null;
  readonly familyYomi: string | null;
  readonly givenYomi: string | null;
  readonly whole: string | null;
  readonly wholeYomi: string | null;
  readonly locale: Locale;
}

/** What others call the person: as typed, else family and given in the order of the language; '' if unknown. */
export function displayNameOf(parts: NameParts): string {
  if (parts.whole !== null) return parts.whole;
  const inOrder = parts.locale === 'en' ? [parts.given, parts.family] : [parts.family, parts.given];
  return inOrder.filter((part) => part !== null).join(' ');
}

/** How the name is read, family first (it sorts lists), or null. */
export function yomiOf(parts: NameParts): string | null {
  const joined = [parts.familyYomi, parts.givenYomi].filter((part) => part !== null).join(' ');
  return parts.wholeYomi ?? (joined === '' ? null : joined);
}
