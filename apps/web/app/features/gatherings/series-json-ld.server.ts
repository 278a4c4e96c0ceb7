import { attendanceMode, eventOf, type JsonLd, locationOf, organizerOf } from './json-ld.server';
import type { OccurrenceLineData } from './fragments.server';
import { dayIn, daysOf, plainRule, type PlainRule } from './plain-rule.server';
import type { TimeBefore, VenueView } from './views';

interface SeriesFacts {
  readonly slug: string;
  readonly rrule?: string | null;
  readonly startLocal: string;
  readonly timeZone: string;
  readonly durationMinutes: number;
  readonly state: string;
  /** The last day, once it was ended. */
  readonly endsOn?: string | null;
}

interface SeriesWords {
  readonly title: string;
  readonly description: string | undefined;
  readonly venue: VenueView | null;
  readonly club: { readonly slug: string; readonly name: string };
}

interface Coming {
  readonly facts: OccurrenceLineData;
  readonly title: string;
  readonly before: TimeBefore | null;
}

/** schema.org EventSeries: its rule as a Schedule where it can be said, and its next dates one by one. */
export function seriesJsonLd(
  series: SeriesFacts,
  words: SeriesWords,
  coming: readonly Coming[],
  publicUrl: string,
): JsonLd {
  const url = `${publicUrl}/s/${series.slug}`;
  const place = { ...locationOf(words.venue, url), '@id': `${url}#place` };
  const schedule = scheduleOf(series, coming);
  return {
    '@context': 'https://schema.org',
    '@type': 'EventSeries',
    '@id': url,
    name: words.title,
    ...(words.description ? { description: words.description } : {}),
    url,
    image: [`${url}/card.png`],
    eventAttendanceMode: attendanceMode(words.venue),
    location: place,
    organizer: organizerOf(words.club, publicUrl),
    ...(schedule ? { eventSchedule: schedule } : {}),
    ...(coming.length > 0
      ? {
          subEvent: coming.map(({ facts, title, before }) => ({
            ...eventOf(facts, title, before, publicUrl),
            location:
              (facts.venue?.name ?? null) === (words.venue?.name ?? null)
                ? { '@id': place['@id'] }
                : locationOf(elsewhere(facts), `${publicUrl}/e/${facts.slug}`),
          })),
        }
      : {}),
  };
}

const elsewhere = ({ venue }: OccurrenceLineData): VenueView | null =>
  venue && { name: venue.name, walk: '', mapUrl: null, capacity: null };

/**
 * The rule as schema.org says it. Days of the rule within the listed dates on which nothing takes place
 * (holidays, closures, moved and cancelled dates) are `exceptDate`; what takes place instead is a `subEvent`.
 */
function scheduleOf(series: SeriesFacts, coming: readonly Coming[]): JsonLd | null {
  if (!series.rrule || series.state !== 'ACTIVE') return null;
  const rule = plainRule(series.rrule, series.startLocal, series.timeZone);
  if (!rule) return null;
  const last = series.endsOn ?? rule.until;
  const except = exceptions(rule, coming);
  return {
    '@type': 'Schedule',
    startDate: rule.first,
    ...(last ? { endDate: last } : {}),
    ...(rule.count ? { repeatCount: rule.count } : {}),
    repeatFrequency: `P${rule.interval}${rule.unit}`,
    ...(rule.days.length > 0 ? { byDay: rule.days } : {}),
    ...(rule.monthDays.length > 0 ? { byMonthDay: rule.monthDays } : {}),
    ...(rule.months.length > 0 ? { byMonth: rule.months } : {}),
    startTime: series.startLocal.slice(11, 19),
    duration: `PT${series.durationMinutes}M`,
    scheduleTimezone: series.timeZone,
    ...(except.length > 0 ? { exceptDate: except } : {}),
  };
}

function exceptions(rule: PlainRule, coming: readonly Coming[]): string[] {
  const days = coming.map(({ facts }) => dayIn(facts.startsAt, facts.timeZone)).sort();
  const [from, to] = [days.at(0), days.at(-1)];
  if (!from || !to) return [];
  const held = new Set(
    coming
      .filter(({ facts }) => facts.status !== 'CANCELLED')
      .map(({ facts }) => dayIn(facts.startsAt, facts.timeZone)),
  );
  return daysOf(rule, from, to).filter((day) => !held.has(day));
}
