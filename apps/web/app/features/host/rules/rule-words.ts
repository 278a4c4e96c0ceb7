import type { Locale } from '../../../i18n/locale';
import type { Say } from '../../../i18n/messages';

const DAY_MS = 86_400_000;

/** 月 … 日 / Mon … Sun */
export function weekdayNames(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return [4, 5, 6, 7, 8, 9, 10].map((day) => format.format(day * DAY_MS));
}

/** 1月 … 12月 / Jan … Dec */
export function monthNames(locale: Locale): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2027, month, 1)));
}

/** 第1 … 第5, 最終, 最後から2番目 */
export const ordinalWords = (place: number, say: Say): string =>
  place > 0
    ? say('rule.ordinal', { place })
    : say(place === -1 ? 'rule.ordinalLast' : 'rule.ordinalBeforeLast');
