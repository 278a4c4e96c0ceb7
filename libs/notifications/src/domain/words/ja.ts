import { access } from './ja/access';
import { changes } from './ja/changes';
import { letter } from './ja/letter';
import { introductions } from './ja/introductions';
import { seats } from './ja/seats';
import { speakers } from './ja/speakers';

/** Every word of every mail in Japanese (ICU messages). English has the same keys. */
export const ja = {
  ...letter,
  ...access,
  ...seats,
  ...changes,
  ...speakers,
  ...introductions,
} as const;

export type WordKey = keyof typeof ja;
