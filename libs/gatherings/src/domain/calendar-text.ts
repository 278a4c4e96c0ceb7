import { inLocale, type Locale } from '@asaza/kernel';
import { formatWhen, type Temporal } from '@asaza/recurrence';
import type { FeeFacts, OccurrenceFacts } from './occurrence';

// Controls, bidi marks and zero-width characters: a name must not rewrite the line that it stands in.
// Halves of characters and non-characters: XML forbids them, and some readers stop at them.
const INVISIBLE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\p{Cs}]/gu;

/**
 * Text as a calendar may show it; a line feed stays one. A backslash becomes a full-width one: some
 * readers take an escaped backslash before an n for a line end.
 */
export const cleanText = (text: string): string =>
  text.replace(INVISIBLE, '').replaceAll('\\', '＼');

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

// One formatter costs more than a hundred uses of it.
const formats = new Map<string, { format: Intl.NumberFormat; digits: number }>();

function currencyFormat(currency: string, locale: Locale) {
  const key = `${locale} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: locale === 'ja' ? 'name' : 'symbol',
  });
  const made = { format, digits: format.resolvedOptions().maximumFractionDigits ?? 0 };
  formats.set(key, made);
  return made;
}

/** 1,500円 or ¥1,500; the currency decides how many digits are minor units. */
export function formatFee(fee: Pick<FeeFacts, 'amount' | 'currency'>, locale: Locale): string {
  const { format, digits } = currencyFormat(fee.currency, locale);
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
  ja: {
    doors: '開場',
    fee: '会費',
    online: 'オンライン',
    cancelled: '中止',
    waiting: 'キャンセル待ち',
  },
  en: { doors: 'Doors', fee: 'Fee', online: 'Online', cancelled: 'Cancelled', waiting: 'Waitlist' },
} as const;

/** What the reader of an entry may know, and how their own answer stands. */
export interface CalendarReader {
  readonly locale: Locale;
  /** The occurrence's page. */
  readonly url: string;
  readonly withOnlineUrl: boolean;
  /** Waits for a seat. */
  readonly waiting?: boolean;
}

const DESCRIPTION_MAX = 1_000;

/** What stands in the entry's body: only what anybody who holds the entry may know. */
export function calendarDescription(
  facts: OccurrenceFacts,
  { locale, url, withOnlineUrl, waiting = false }: CalendarReader,
): string {
  const words = WORDS[locale];
  const doors = doorsOpenAt(facts);
  const note = facts.fee ? inLocale(facts.fee.note, locale) : '';
  const about = shortened(inLocale(facts.description, locale));
  return [
    facts.status === 'cancelled' ? `${words.cancelled} ${facts.cancelledReason ?? ''}`.trim() : '',
    waiting ? words.waiting : '',
    doors ? `${words.doors} ${formatWhen(doors, facts.tzid, locale, 'time')}` : '',
    facts.fee ? `${words.fee} ${formatFee(facts.fee, locale)} ${note}`.trim() : '',
    facts.venue?.directions ?? '',
    withOnlineUrl && facts.onlineUrl ? `${words.online} ${facts.onlineUrl}` : '',
    about === '' ? '' : `\n${about}\n`,
    url,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A calendar is no page: a feed of hundreds of dates would repeat a long text hundreds of times. */
function shortened(text: string): string {
  if (text.length <= DESCRIPTION_MAX) return text;
  // By code points: a cut pair would leave half a character.
  const characters = [...text];
  if (characters.length <= DESCRIPTION_MAX) return text;
  return `${characters.slice(0, DESCRIPTION_MAX).join('')}…`;
}

/** Name and address on one line, or an empty text. */
export const calendarLocation = (facts: Pick<OccurrenceFacts, 'venue'>): string =>
  facts.venue ? [facts.venue.name, facts.venue.address].filter(Boolean).join(', ') : '';
