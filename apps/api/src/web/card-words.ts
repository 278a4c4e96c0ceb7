import { inLocale, type Locale, type LocalizedText } from '@asaza/kernel';
import { formatWhen, Temporal } from '@asaza/recurrence';
import type { CardFacts } from './card';

type When = Temporal.Instant | string;

/** What a stranger is told of an occurrence, as the schema answers it. */
export interface CardOccurrence {
  readonly startsAt: When;
  readonly endsAt: When;
  readonly timeZone: string;
  readonly number: number;
  readonly status: string;
  readonly skipped: boolean;
  readonly over: boolean;
  readonly previousStartsAt: When | null;
  readonly title: LocalizedText;
  readonly subtitle: LocalizedText | null;
  readonly venue: { readonly name: string } | null;
  readonly series: { readonly sentence: string };
}

export interface CardSeries {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly sentence: string;
  readonly state: string;
  readonly venue: { readonly name: string } | null;
  readonly club: { readonly name: LocalizedText };
}

const WORDS = {
  ja: { off: '中止', skipped: '開催なし', moved: '日時変更', PAUSED: 'お休み中', ENDED: '終了' },
  en: {
    off: 'Cancelled',
    skipped: 'No meeting',
    moved: 'New time',
    PAUSED: 'Resting',
    ENDED: 'Ended',
  },
} as const;
const BRAND = { ja: '浅沙 Asaza', en: 'Asaza 浅沙' } as const;

/** The date with its number; that it is off or has moved, while that is news. */
export function occurrenceCard(occurrence: CardOccurrence, locale: Locale): CardFacts {
  const { number, timeZone, title, subtitle, venue, series, startsAt, endsAt } = occurrence;
  const before = beforeOf(occurrence);
  return {
    over: series.sentence,
    title: inLocale(title, locale),
    number: locale === 'ja' ? `第${number}回` : `No. ${number}`,
    subtitle: subtitle ? inLocale(subtitle, locale) || null : null,
    badge: occurrenceBadge(occurrence, before, locale),
    before: before && formatWhen(before, timeZone, locale, 'short'),
    when: formatWhen(at(startsAt), timeZone, locale, 'long', at(endsAt)),
    venue: venue?.name ?? null,
    brand: BRAND[locale],
  };
}

function occurrenceBadge(
  { status, skipped }: CardOccurrence,
  before: Temporal.Instant | null,
  locale: Locale,
): CardFacts['badge'] {
  if (status === 'CANCELLED')
    return { words: WORDS[locale][skipped ? 'skipped' : 'off'], off: true };
  return before ? { words: WORDS[locale].moved, off: false } : null;
}

/** The former start, where it differs and the new one is still to come. */
function beforeOf(occurrence: CardOccurrence): Temporal.Instant | null {
  const { previousStartsAt, startsAt, status, over } = occurrence;
  if (!previousStartsAt || status === 'CANCELLED' || over) return null;
  const before = at(previousStartsAt);
  return before.equals(at(startsAt)) ? null : before;
}

/** No date: the picture is kept for days, and the rule stays true. */
export function seriesCard(series: CardSeries, locale: Locale): CardFacts {
  const { state, title, description, sentence, venue, club } = series;
  const resting = state === 'PAUSED' || state === 'ENDED' ? state : null;
  const name = inLocale(title, locale);
  const over = inLocale(club.name, locale);
  return {
    over: over === name ? '' : over,
    title: name,
    number: '',
    subtitle: inLocale(description, locale).split('\n')[0] || null,
    badge: resting && { words: WORDS[locale][resting], off: false },
    before: null,
    when: sentence,
    venue: venue?.name ?? null,
    brand: BRAND[locale],
  };
}

const at = (when: When): Temporal.Instant => Temporal.Instant.from(when.toString());
