import type { Locale } from '@asaza/kernel';
import type { WordKey } from './words/ja';

export type WordValues = Readonly<Record<string, string | number>>;

/** Says one message of the catalogue in one language. */
export interface Say {
  (key: WordKey, values?: WordValues): string;
  readonly locale: Locale;
}
