import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import type { OccurrenceFactsData, OccurrenceLineData } from './fragments.server';
import { feeTerms, feeWords, memberWords } from './money.server';
import { shiftedFrom, timeBefore } from './time-before.server';
import { clockOf } from './time.server';
import { worded, wordsOf } from './worded.server';
import type { DateLine, OccurrenceView, VenueView } from './views';

/** 川べり朝食会 第128回 */
export const titleOf = (
  occurrence: Pick<OccurrenceLineData, 'title' | 'number'>,
  locale: Locale,
  say: Say,
): string =>
  say('occurrence.title', { title: wordsOf(occurrence.title, locale), number: occurrence.number });

/** One line of a list of dates. */
export function presentLine(occurrence: OccurrenceLineData, locale: Locale, say: Say): DateLine {
  const clock = clockOf(locale, occurrence.timeZone, say);
  const { over } = occurrence;
  return {
    to: `/e/${occurrence.slug}`,
    month: clock.month(occurrence.startsAt),
    day: clock.day(occurrence.startsAt),
    when: clock.span(occurrence.startsAt, occurrence.endsAt),
    startsAt: occurrence.startsAt,
    title: titleOf(occurrence, locale, say),
    line: wordsOf(occurrence.subtitle, locale) || speakersOf(occurrence, say),
    state: lineState(occurrence, say),
    cancelled: occurrence.status === 'CANCELLED',
    before: over ? null : (timeBefore(occurrence, locale, say)?.when ?? null),
  };
}

/** 小山田 澄子・森 結衣 */
export const speakersOf = ({ talks }: Pick<OccurrenceLineData, 'talks'>, say: Say): string =>
  talks.map(({ speakerName }) => speakerName).join(say('common.dot'));

function lineState(occurrence: OccurrenceLineData, say: Say): string {
  const { status, over, seats, cancelledReason, provisional } = occurrence;
  if (status === 'CANCELLED') return offWords(cancelledReason, say);
  if (over) return say('seats.came', { count: seats.held });
  if (seats.closedReason === 'STARTED') return say('occurrence.started.title');
  const left = seats.free > 0 ? say('seats.leftPlain', { free: seats.free }) : say('seats.full');
  return provisional ? `${left}${say('common.dot')}${say('occurrence.provisional')}` : left;
}

/** 中止（台風のため） */
const offWords = (reason: string | null | undefined, say: Say): string =>
  reason ? say('occurrence.offFor', { reason }) : say('occurrence.off');

/** Everything a page says of one occurrence, in the reader's words. */
export function presentOccurrence(
  occurrence: OccurrenceFactsData,
  locale: Locale,
  say: Say,
): OccurrenceView {
  const clock = clockOf(locale, occurrence.timeZone, say);
  const { venue, talks, talkSlots, club } = occurrence;
  return {
    id: occurrence.id,
    slug: occurrence.slug,
    cadence: occurrence.series.sentence,
    seriesPath: `/s/${occurrence.series.slug}`,
    seriesTitle: wordsOf(occurrence.series.title, locale),
    title: titleOf(occurrence, locale, say),
    line:
      worded(occurrence.subtitle, locale)?.text ??
      (talks.length === 1 ? (talks[0]?.title ?? null) : null),
    about: occurrence.own.includes('DESCRIPTION') ? worded(occurrence.description, locale) : null,
    startsAt: occurrence.startsAt,
    endsAt: occurrence.endsAt,
    when: clock.span(occurrence.startsAt, occurrence.endsAt),
    moment: clock.moment(occurrence.startsAt),
    month: clock.month(occurrence.startsAt),
    day: clock.day(occurrence.startsAt),
    zone: clock.zone(occurrence.startsAt),
    doors: occurrence.doorsOpenAt
      ? say('occurrence.doors', { time: clock.time(occurrence.doorsOpenAt) })
      : null,
    before: timeBefore(occurrence, locale, say),
    shiftedFrom: shiftedFrom(occurrence, locale, say),
    provisional: occurrence.provisional,
    venue: placeOf(venue),
    onlineUrl: httpUrl(occurrence.onlineUrl),
    dayNotes: occurrence.dayNotes ?? null,
    contact: occurrence.venueContact ?? null,
    guests: talks.map((talk) => ({
      name: talk.speakerName,
      yomi: talk.speakerYomi ?? null,
      title: talk.speakerTitle ?? null,
      talk: talk.title ?? null,
      minutes: occurrence.over ? null : (talkSlots.minutes ?? null),
    })),
    fee: feeWords(occurrence.fee, locale, say),
    feeBeside: {
      members: memberWords(occurrence.fee, locale, say),
      terms: feeTerms(occurrence.fee, locale),
    },
    seats: occurrence.seats,
    state: stateOf(occurrence),
    cancelledReason: occurrence.cancelledReason ?? null,
    calendars: {
      file: isPrivate(occurrence.series, club) ? null : occurrence.calendarUrl,
      google: occurrence.googleCalendarUrl,
      outlook: occurrence.outlookCalendarUrl,
    },
    club: {
      slug: club.slug,
      name: wordsOf(club.name, locale),
      hosts: club.hosts
        .map((host) => host.displayName)
        .filter(Boolean)
        .join('・'),
      listed: isListed(occurrence.series, club),
    },
  };
}

interface Seen {
  readonly visibility: string;
}

/** Found by members only: there is no address that a calendar program could read. */
export const isPrivate = (series: Seen, club: Seen): boolean =>
  series.visibility === 'PRIVATE' || club.visibility === 'PRIVATE';

/** Listed for everybody, search engines too. */
export const isListed = (series: Seen, club: Seen): boolean =>
  series.visibility === 'PUBLIC' && club.visibility === 'PUBLIC';

type Venue = OccurrenceFactsData['venue'];

export function placeOf(venue: Venue): VenueView | null {
  if (!venue) return null;
  const walk = [venue.address, venue.directions].filter(Boolean).join('・');
  const capacity = venue.capacity ?? null;
  return { name: venue.name, walk, mapUrl: httpUrl(venue.mapUrl), capacity };
}

function stateOf(occurrence: OccurrenceFactsData): OccurrenceView['state'] {
  const { status, skipped, over, seats } = occurrence;
  if (status === 'CANCELLED') return skipped ? 'skipped' : 'cancelled';
  if (over) return 'over';
  if (seats.closedReason === 'STARTED') return 'started';
  if (seats.closedReason === 'NOT_OPEN_YET') return 'notOpen';
  if (seats.closedReason === 'CLOSED') return 'closed';
  return seats.free > 0 ? 'open' : 'full';
}

/** Links that people typed are followed only to the web. */
function httpUrl(raw: string | null | undefined): string | null {
  return raw && /^https?:\/\//i.test(raw) ? raw : null;
}
