import { approval } from './ja/approval';
import { followUps } from './ja/follow-ups';
import { afterCard } from './ja/after-card';
import { absence } from './ja/absence';
import { access } from './ja/access';
import { changes } from './ja/changes';
import { letter } from './ja/letter';
import { hosts } from './ja/hosts';
import { invited } from './ja/invited';
import { introductions } from './ja/introductions';
import { merges } from './ja/merges';
import { messages } from './ja/messages';
import { passes } from './ja/passes';
import { safety } from './ja/safety';
import { seats } from './ja/seats';
import { speakers } from './ja/speakers';
import { standing } from './ja/standing';

/** Every word of every mail in Japanese (ICU messages). English has the same keys. */
export const ja = {
  ...letter,
  ...access,
  ...seats,
  ...passes,
  ...absence,
  ...afterCard,
  ...followUps,
  ...approval,
  ...invited,
  ...changes,
  ...speakers,
  ...hosts,
  ...standing,
  ...introductions,
  ...messages,
  ...safety,
  ...merges,
} as const;

export type WordKey = keyof typeof ja;
