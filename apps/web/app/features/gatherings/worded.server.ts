import type { Locale } from '../../i18n/locale';

export interface LocalizedText {
  readonly ja?: string | null;
  readonly en?: string | null;
}

/** A text in the reader's language, or in the other one, which is then named. */
export interface Worded {
  readonly text: string;
  /** Set when the text is not in the reader's language. */
  readonly lang?: Locale;
}

export function worded(text: LocalizedText | null | undefined, locale: Locale): Worded | null {
  const own = text?.[locale];
  if (own) return { text: own };
  const other: Locale = locale === 'ja' ? 'en' : 'ja';
  const fallback = text?.[other];
  return fallback ? { text: fallback, lang: other } : null;
}

export const wordsOf = (text: LocalizedText | null | undefined, locale: Locale): string =>
  worded(text, locale)?.text ?? '';
