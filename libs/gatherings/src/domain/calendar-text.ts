import { inLocale, type Locale } from '@asaza/kernel';
import { formatWhen, type Temporal } from '@asaza/recurrence';
import type { FeeFacts, OccurrenceFacts } from './occurrence';

// Controls, bidi marks and zero-width characters: a name must not rewrite the line that it stands in.
const INVISIBLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Text as a calendar may show it; a line feed stays one. */
export const cleanText = (text: string): string => text.replace(INVISIBLE, '');

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text.replace(/[\r\n]+/g, ' ')).trim();

/** 「川べり朝食会 第128回」 or "Riverside Breakfast No. 128", with the theme of the date where there is one. */
export function occurrenceTitle(
  facts: Pick<OccurrenceFacts, 'title' | 'subtitle' | 'number'>,
  locale: Locale,
): string {
  const title = inLocale(facts.title, locale);
  const numbered =
    locale === 'ja' ? `${title} 第${facts.number}回` : `${title} No. ${facts.number}`;
  const subtitle = inLocale(facts.subtitle, locale);
  return subtitle === '' ? numbered : `${numbered} — ${subtitle}`;
}

/** 1,500円 or ¥1,500; the currency decides how many digits are minor units. */
export function formatFee(fee: Pick<FeeFacts, 'amount' | 'currency'>, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: fee.currency,
    currencyDisplay: locale === 'ja' ? 'name' : 'symbol',
  });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(fee.amount / 10 ** digits);
}

/** When the doors open, or null when nothing is said about it. */
export const doorsOpenAt = (
  facts: Pick<OccurrenceFacts, 'startsAt' | 'doorsMinutesBefore'>,
): Temporal.Instant | null =>
  facts.doorsMinutesBefore === null
    ? null
    : facts.startsAt.subtract({ minutes: facts.doorsMinutesBefore });

const WORDS = {
  ja: { doors: '開場', fee: '会費', online: 'オンライン', cancelled: '中止' },
  en: { doors: 'Doors', fee: 'Fee', online: 'Online', cancelled: 'Cancelled' },
} as const;

/** What stands in the entry's body: only what anybody who holds the entry may know. */
export function calendarDescription(
  facts: OccurrenceFacts,
  options: { locale: Locale; url: string; withOnlineUrl: boolean },
): string {
  const { locale } = options;
  const words = WORDS[locale];
  const doors = doorsOpenAt(facts);
  const note = facts.fee ? inLocale(facts.fee.note, locale) : '';
  return [
    facts.status === 'cancelled' ? `${words.cancelled} ${facts.cancelledReason ?? ''}`.trim() : '',
    doors ? `${words.doors} ${formatWhen(doors, facts.tzid, locale, 'time')}` : '',
    facts.fee ? `${words.fee} ${formatFee(facts.fee, locale)} ${note}`.trim() : '',
    facts.venue?.directions ?? '',
    options.withOnlineUrl && facts.onlineUrl ? `${words.online} ${facts.onlineUrl}` : '',
    options.url,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** Name and address on one line, or an empty text. */
export const calendarLocation = (facts: Pick<OccurrenceFacts, 'venue'>): string =>
  facts.venue ? [facts.venue.name, facts.venue.address].filter(Boolean).join(', ') : '';
