import { inLocale, type Locale, type LocalizedText } from '@asaza/kernel';
import { formatWhen, zoneName, type Temporal } from '@asaza/recurrence';
import type { Fact } from './mail-content';
import type { Say } from './say';

/** An occurrence as far as a mail speaks of it. */
export interface MailOccurrence {
  readonly slug: string;
  readonly number: number;
  readonly title: LocalizedText;
  readonly subtitle: LocalizedText;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly tzid: string;
  readonly venue: {
    readonly name: string;
    readonly address: string | null;
    readonly directions: string | null;
    readonly mapUrl: string | null;
  } | null;
  readonly onlineUrl: string | null;
  readonly fee: { readonly amount: number; readonly currency: string } | null;
  readonly doorsMinutesBefore: number | null;
  readonly cancelledReason: string | null;
}

export interface MailTalk {
  readonly speakerName: string;
  readonly speakerTitle: string | null;
  readonly title: string | null;
}

/** `11/20(金) 7:00`: the date as a subject begins with it, on the occurrence's own clock. */
export const shortWhen = (occurrence: MailOccurrence, locale: Locale): string =>
  formatWhen(occurrence.startsAt, occurrence.tzid, locale, 'short');

/** `2026年11月20日(金) 7:00–8:30`. */
export const longWhen = (occurrence: MailOccurrence, locale: Locale): string =>
  formatWhen(occurrence.startsAt, occurrence.tzid, locale, 'long', occurrence.endsAt);

/** A moment named on the occurrence's clock, such as a deadline: `11/18(水) 20:00`. */
export const momentOn = (
  occurrence: MailOccurrence,
  moment: Temporal.Instant,
  locale: Locale,
): string => formatWhen(moment, occurrence.tzid, locale, 'short');

/** 川べり朝食会 第128回 */
export const occasionName = (occurrence: MailOccurrence, say: Say): string =>
  say('occasion.name', {
    title: inLocale(occurrence.title, say.locale),
    number: occurrence.number,
  });

export const titleOf = (occurrence: MailOccurrence, locale: Locale): string =>
  inLocale(occurrence.title, locale);

/** Amounts are minor units: 2000 JPY is 2,000円, 1250 USD is $12.50. */
export function formatFee(
  fee: { readonly amount: number; readonly currency: string },
  locale: Locale,
): string {
  const tag = locale === 'ja' ? 'ja-JP' : 'en-US';
  if (locale === 'ja' && fee.currency === 'JPY') return `${fee.amount.toLocaleString(tag)}円`;
  const format = new Intl.NumberFormat(tag, { style: 'currency', currency: fee.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(fee.amount / 10 ** digits);
}

/** When, where, who speaks, what it costs: the lines that every mail about a date carries. */
export function occasionFacts(
  occurrence: MailOccurrence,
  say: Say,
  more: { readonly talks?: readonly MailTalk[]; readonly joining?: boolean } = {},
): Fact[] {
  const { locale } = say;
  const doors =
    occurrence.doorsMinutesBefore === null
      ? null
      : say('occasion.doors', {
          time: formatWhen(
            occurrence.startsAt.subtract({ minutes: occurrence.doorsMinutesBefore }),
            occurrence.tzid,
            locale,
            'time',
          ),
        });
  // As people say it, and as the pages do; every other zone by its full name.
  const zone =
    occurrence.tzid === 'Asia/Tokyo'
      ? say('occasion.zoneTokyo')
      : zoneName(occurrence.tzid, locale, occurrence.startsAt);
  const facts: Fact[] = [
    {
      label: say('occasion.when'),
      value: longWhen(occurrence, locale),
      note: doors ? `${zone}・${doors}`.replace('・', say('occasion.separator')) : zone,
    },
  ];
  const { venue, onlineUrl, fee } = occurrence;
  if (venue) facts.push(placeFact(venue, say));
  // The address of a room online is for those who have a seat.
  if (onlineUrl && more.joining)
    facts.push({
      label: say('occasion.online'),
      value: say('occasion.onlineOpen'),
      url: onlineUrl,
    });
  for (const talk of more.talks ?? []) facts.push(talkFact(talk, say));
  if (fee)
    facts.push({
      label: say('occasion.fee'),
      value: formatFee(fee, locale),
      note: say('occasion.atDoor'),
    });
  return facts;
}

export const placeFact = (venue: NonNullable<MailOccurrence['venue']>, say: Say): Fact => ({
  label: say('occasion.where'),
  value: venue.name,
  ...optional(
    'note',
    [venue.address, venue.directions].filter(Boolean).join(say('occasion.separator')),
  ),
  ...optional('url', venue.mapUrl),
});

export const talkFact = (talk: MailTalk, say: Say): Fact => ({
  label: say('occasion.guest'),
  value: say('person.san', { name: talk.speakerName }),
  ...optional(
    'note',
    [talk.speakerTitle, talk.title && say('occasion.talk', { title: talk.title })]
      .filter(Boolean)
      .join(say('occasion.separator')),
  ),
});

const optional = <K extends string>(
  key: K,
  value: string | null | undefined,
): Partial<Record<K, string>> => (value ? ({ [key]: value } as Record<K, string>) : {});
