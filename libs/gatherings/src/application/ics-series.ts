import ICAL from 'ical.js';
import { inLocale, type Locale } from '@asaza/kernel';
import { formatRule, resolve, Temporal } from '@asaza/recurrence';
import { calendarLocation, cleanLine, cleanText } from '../domain/calendar-text';
import type { OccurrenceFacts } from '../domain/occurrence';
import { exportRules, type RuleSaid } from '../domain/rule-export';
import type { SeriesFacts } from '../domain/series';
import { addTime, eventOf, eventTextOf, type WrittenEvent } from './ics-event';
import { calendarText, namedCalendar } from './ics-text';
import { timeOf, utc, writtenTimes, writtenZone, type WrittenZone } from './ics-zone';

export interface SeriesIcsInput {
  readonly series: SeriesFacts;
  readonly dates: readonly OccurrenceFacts[];
  /** Nothing but the rule decides on dates that are not made yet. */
  readonly openEnded: boolean;
  readonly locale: Locale;
  /** The series' page. */
  readonly url: string;
  readonly urlOf: (facts: OccurrenceFacts) => string;
}

/**
 * A series as its rule (RRULE, EXDATE, RECURRENCE-ID), for programs that want to know it; dates that no
 * rule says are events of their own. Mails and feeds never hold a rule: too many readers fail at it.
 */
export function seriesIcsOf(input: SeriesIcsInput): string {
  const { series, locale } = input;
  const { said, single } = exportRules(series, input.dates, input.openEnded);
  const alone = (facts: OccurrenceFacts): WrittenEvent =>
    eventTextOf({ facts, url: input.urlOf(facts), locale });
  const readable = said.map((one) => [one, rulesZone(one, series)] as const);
  const events = readable.flatMap(([one, zone]) =>
    zone === undefined ? [] : [master(input, one, zone), ...instances(input, one, zone)],
  );
  // A zone without a table that all readers agree on: each date says its own moment.
  const unsaid = readable.some(([, zone]) => zone === undefined);
  return calendarText(
    namedCalendar(inLocale(series.title, locale)),
    unsaid
      ? input.dates.filter(({ skipped }) => !skipped).map(alone)
      : [...events, ...single.map(alone)],
  );
}

/** The zone that the rule's wall times name; null: UTC; undefined: there is none to name. */
function rulesZone(said: RuleSaid, { tzid, durationMinutes }: SeriesFacts) {
  if (tzid === 'UTC') return null;
  const start = resolve(said.start, tzid);
  const agreed = writtenTimes(start, start.add({ minutes: durationMinutes }), tzid).zone;
  return agreed ? writtenZone(tzid) : undefined;
}

const uidOf = (series: SeriesFacts, said: RuleSaid): string =>
  // The first version keeps the series' own id, whatever versions follow.
  series.rules[0]?.validFrom.equals(said.validFrom)
    ? series.id
    : `${series.id}-${said.validFrom.toString({ smallestUnit: 'minute' }).replace(/[-:]/g, '')}`;

function wall(
  local: Temporal.PlainDateTime,
  series: SeriesFacts,
  zone: WrittenZone | null,
): ICAL.Time {
  return zone ? timeOf(local) : utc(resolve(local, series.tzid));
}

function master(input: SeriesIcsInput, said: RuleSaid, zone: WrittenZone | null): WrittenEvent {
  const { series, locale, url } = input;
  const event = new ICAL.Component('vevent');
  const end = said.start.add({ minutes: series.durationMinutes });
  event.addPropertyWithValue('uid', uidOf(series, said));
  event.addPropertyWithValue('sequence', series.version);
  event.addPropertyWithValue('dtstamp', utc(changedAt(input.dates)));
  addTime(event, 'dtstart', wall(said.start, series, zone), zone);
  addTime(event, 'dtend', wall(end, series, zone), zone);
  event.addPropertyWithValue('rrule', ICAL.Recur.fromString(formatRule(said.rule)));
  for (const local of said.excluded) addTime(event, 'exdate', wall(local, series, zone), zone);
  event.addPropertyWithValue('summary', cleanLine(inLocale(series.title, locale)));
  const about = cleanText(inLocale(series.description, locale));
  event.addPropertyWithValue('description', about === '' ? url : `${about}\n\n${url}`);
  const location = cleanLine(calendarLocation(series));
  if (location !== '') event.addPropertyWithValue('location', location);
  event.addPropertyWithValue('url', url);
  event.addPropertyWithValue('status', 'CONFIRMED');
  return { text: event.toString(), zone };
}

/** Dates of the rule that differ, each by its RECURRENCE-ID (RFC 5545, section 3.8.4.4). */
function instances(
  input: SeriesIcsInput,
  said: RuleSaid,
  zone: WrittenZone | null,
): WrittenEvent[] {
  return said.differing.map((facts) => {
    const own = eventOf({ facts, url: input.urlOf(facts), locale: input.locale });
    own.event.updatePropertyWithValue('uid', uidOf(input.series, said));
    addTime(own.event, 'recurrence-id', wall(facts.ruleStart, input.series, zone), zone);
    return { text: own.event.toString(), zone: own.zone };
  });
}

const changedAt = (dates: readonly OccurrenceFacts[]): Temporal.Instant =>
  dates
    .map((facts) => facts.changedAt)
    .sort(Temporal.Instant.compare)
    .at(-1) ?? Temporal.Instant.fromEpochMilliseconds(0);
