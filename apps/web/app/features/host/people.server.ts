import type { Say } from '../../i18n/messages';

/** 初参加 / 6回目 */
export const visitWords = (visit: number, say: Say): string =>
  visit <= 1 ? say('host.firstVisit') : say('host.visit', { visit });
