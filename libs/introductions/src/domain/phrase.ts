/** A text together with the concepts that its writer confirmed, as one key: equal phrases mean the same. */
const BETWEEN = '\u0000';

export const phraseOf = (text: string, concepts: readonly string[]): string =>
  concepts.length === 0 ? text : [text, ...concepts].join(BETWEEN);

/** The text, and the confirmed concept ids; none: they are read from the text. */
export function readPhrase(phrase: string): {
  readonly text: string;
  readonly concepts: readonly string[];
} {
  const [text = '', ...concepts] = phrase.split(BETWEEN);
  return { text, concepts };
}
