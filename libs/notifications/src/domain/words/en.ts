import { access } from './en/access';
import { changes } from './en/changes';
import { letter } from './en/letter';
import { introductions } from './en/introductions';
import { seats } from './en/seats';
import { speakers } from './en/speakers';
import type { WordKey } from './ja';

/** Every word of every mail in English (ICU messages). */
export const en: Readonly<Record<WordKey, string>> = {
  ...letter,
  ...access,
  ...seats,
  ...changes,
  ...speakers,
  ...introductions,
};
