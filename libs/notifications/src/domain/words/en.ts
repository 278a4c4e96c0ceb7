import { approval } from './en/approval';
import { followUps } from './en/follow-ups';
import { afterCard } from './en/after-card';
import { absence } from './en/absence';
import { access } from './en/access';
import { changes } from './en/changes';
import { letter } from './en/letter';
import { hosts } from './en/hosts';
import { invited } from './en/invited';
import { introductions } from './en/introductions';
import { merges } from './en/merges';
import { messages } from './en/messages';
import { passes } from './en/passes';
import { safety } from './en/safety';
import { seats } from './en/seats';
import { speakers } from './en/speakers';
import { standing } from './en/standing';
import type { WordKey } from './ja';

/** Every word of every mail in English (ICU messages). */
export const en: Readonly<Record<WordKey, string>> = {
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
};
