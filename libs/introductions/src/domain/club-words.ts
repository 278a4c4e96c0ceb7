import { invalid, ok, parseLine, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';

/** Ways to write one thing, the label first. */
export interface ClubWords {
  readonly ja: readonly string[];
  readonly en: readonly string[];
}

export const CLUB_WORD_LIMITS = { words: 8, characters: 30, concepts: 50 } as const;

/**
 * The words of a concept that a host adds. Refusals: `ja` or `en` with `too_many`, `too_short` (one letter would
 * stand in every line), `separators`, and those of a line; `ja` `required` where neither language has a word.
 */
export function parseClubWords(raw: {
  readonly ja: readonly string[];
  readonly en: readonly string[];
}): Outcome<ClubWords, InvalidInput> {
  const ja = parseWords('ja', raw.ja);
  if (!ja.ok) return ja;
  const en = parseWords('en', raw.en);
  if (!en.ok) return en;
  if (ja.value.length + en.value.length === 0) return refuse(invalid('ja', 'required'));
  // Where one language is missing, the other's label stands for both.
  return ok({
    ja: ja.value.length > 0 ? ja.value : en.value.slice(0, 1),
    en: en.value.length > 0 ? en.value : ja.value.slice(0, 1),
  });
}

function parseWords(field: string, raw: readonly string[]): Outcome<string[], InvalidInput> {
  const words: string[] = [];
  for (const text of raw.slice(0, CLUB_WORD_LIMITS.words * 4)) {
    if (text.trim() === '') continue;
    const word = parseLine(field, text, CLUB_WORD_LIMITS.characters);
    if (!word.ok) return word;
    if (/[、,<>|]/.test(word.value)) return refuse(invalid(field, 'separators'));
    if ([...word.value].length < 2) return refuse(invalid(field, 'too_short', 2));
    if (!words.includes(word.value)) words.push(word.value);
  }
  return words.length > CLUB_WORD_LIMITS.words
    ? refuse(invalid(field, 'too_many', CLUB_WORD_LIMITS.words))
    : ok(words);
}
