import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import type { OccurrenceFactsData, OccurrenceLineData } from './fragments.server';
import { feeWords } from './money.server';
import { clockOf, wallDate } from './time.server';
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
  return {
    to: `/e/${occurrence.slug}`,
    month: clock.month(occurrence.startsAt),
    day: clock.day(occurrence.startsAt),
    when: clock.span(occurrence.startsAt, occurrence.endsAt),
    startsAt: occurrence.startsAt,
    title: titleOf(occurrence, locale, say),
    line: wordsOf(occurrence.subtitle, locale) || occurrence.talk?.speakerName || '',
    state: lineState(occurrence, say),
  };
}

function lineState({ status, over, seats }: OccurrenceLineData, say: Say): string {
  if (status === 'CANCELLED') return say('occurrence.cancelled.title');
  if (over) return say('seats.came', { count: seats.held });
  if (seats.closedReason === 'STARTED') return say('occurrence.started.title');
  return seats.free > 0 ? say('seats.leftPlain', { free: seats.free }) : say('seats.full');
}

/** Everything a page says of one occurrence, in the reader's words. */
export function presentOccurrence(
  occurrence: OccurrenceFactsData,
  locale: Locale,
  say: Say,
): OccurrenceView {
  const clock = clockOf(locale, occurrence.timeZone, say);
  const { venue, talk, club } = occurrence;
  return {
    id: occurrence.id,
    slug: occurrence.slug,
    cadence: occurrence.series.sentence,
    seriesPath: `/s/${occurrence.series.slug}`,
    title: titleOf(occurrence, locale, say),
    line: worded(occurrence.subtitle, locale)?.text ?? talk?.title ?? null,
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
    movedFrom: occurrence.movedFrom ? wallDate(locale, occurrence.movedFrom, say) : null,
    venue: placeOf(venue),
    onlineUrl: httpUrl(occurrence.onlineUrl),
    guest: talk
      ? {
          name: talk.speakerName,
          yomi: talk.speakerYomi ?? null,
          title: talk.speakerTitle ?? null,
          talk: talk.title ?? null,
        }
      : null,
    fee: feeWords(occurrence.fee, locale, say),
    seats: occurrence.seats,
    state: stateOf(occurrence),
    cancelledReason: occurrence.cancelledReason ?? null,
    calendarUrl: occurrence.calendarUrl,
    googleCalendarUrl: occurrence.googleCalendarUrl,
    club: {
      slug: club.slug,
      name: wordsOf(club.name, locale),
      hosts: club.hosts.map((host) => host.displayName).join('・'),
      listed: club.visibility === 'PUBLIC',
    },
  };
}

type Venue = OccurrenceFactsData['venue'];

export function placeOf(venue: Venue): VenueView | null {
  if (!venue) return null;
  const walk = [venue.address, venue.directions].filter(Boolean).join('・');
  return { name: venue.name, walk, mapUrl: httpUrl(venue.mapUrl) };
}

function stateOf({ status, over, seats }: OccurrenceFactsData): OccurrenceView['state'] {
  if (status === 'CANCELLED') return 'cancelled';
  if (over) return 'over';
  if (seats.closedReason === 'STARTED') return 'started';
  return seats.free > 0 ? 'open' : 'full';
}

/** Links that people typed are followed only to the web. */
function httpUrl(raw: string | null | undefined): string | null {
  return raw && /^https?:\/\//i.test(raw) ? raw : null;
}
