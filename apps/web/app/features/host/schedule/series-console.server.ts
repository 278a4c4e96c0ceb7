import type { RouterContextProvider } from 'react-router';
import { notFound, read, servicesOf } from '../../../graphql/execute.server';
import { sayIn } from '../../../i18n/catalogues.server';
import { clockOf } from '../../gatherings/time.server';
import { wordsOf } from '../../gatherings/worded.server';
import { dayOf } from '../days';
import { bannerFor, presentEdit } from '../edits/edit-line.server';
import { clockAfter, plainClock } from '../form-fields';
import { runs } from '../used-venues.server';
import { signedIn } from '../viewer.server';
import {
  SeriesConsole,
  SeriesForHelpers,
  SeriesRole,
  type SeriesConsoleData,
} from './schedule-documents.server';
import { dayWords, presentScheduled, stateOf } from './schedule.server';

type Context = Readonly<RouterContextProvider>;

/** The series behind an address, for those who run it; for others the page does not exist. */
export async function runSeries(context: Context, slug: string) {
  const { series, viewer } = await read(context, SeriesRole, { slug });
  signedIn(viewer, context);
  if (!series || !runs({ role: series.club.viewerRole ?? '' })) throw notFound();
  return series;
}

/** Everything that the series' screen shows: all of it to hosts, dates to helpers, nothing to others. */
export async function loadSeries(context: Context, slug: string, search: URLSearchParams) {
  const { locale } = servicesOf(context);
  const { series: found, viewer } = await read(context, SeriesRole, { slug });
  signedIn(viewer, context);
  const role = found?.club.viewerRole ?? '';
  if (role === 'HELPER') return { hosts: false as const, ...(await forHelpers(context, slug)) };
  if (!runs({ role })) throw notFound();
  const after = search.get('after');
  const { series } = await read(context, SeriesConsole, { slug, after, locale });
  if (!series) throw notFound();
  return { hosts: true as const, ...presentSeries(series, context, search) };
}

async function forHelpers(context: Context, slug: string) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { series } = await read(context, SeriesForHelpers, { slug, locale });
  if (!series) throw notFound();
  return {
    slug,
    title: wordsOf(series.title, locale),
    sentence: series.sentence,
    dates: series.nextOccurrences.map((date) => presentScheduled(date, new Map(), locale, say)),
  };
}

function presentSeries(series: SeriesConsoleData, context: Context, search: URLSearchParams) {
  const { locale, now } = servicesOf(context);
  const say = sayIn(locale);
  const { timeZone } = series;
  const undecided = new Map(
    series.undecidedHolidays.map((one) => [one.originalStart, one.holiday]),
  );
  const reader = { locale, say, now, timeZone };
  const start = series.startLocal.slice(11, 16);
  const next = series.nextSentence;
  const { edges, pageInfo } = series.schedule;
  return {
    id: series.id,
    slug: series.slug,
    version: series.version,
    title: wordsOf(series.title, locale),
    club: wordsOf(series.club.name, locale),
    sentence: series.sentence,
    next: next
      ? say('schedule.nextSentence', {
          from: dayWords(next.from, locale, say),
          sentence: next.sentence,
        })
      : '',
    facts: [
      clockOf(locale, timeZone, say).zone(new Date(now).toISOString()),
      say(`holidays.${series.holidayPolicy}`),
      say(
        series.standingCount.paused > 0 ? 'standing.countPaused' : 'standing.count',
        series.standingCount,
      ),
    ].join(say('common.dot')),
    state: series.state,
    paused: series.pausedFrom !== null,
    ended: series.endsOn !== null,
    stateView: stateOf(series, locale, say),
    byRule: series.rrule !== null,
    closures: series.closures.map((closure) => ({
      id: closure.id,
      words: say('schedule.closure', {
        from: dayWords(closure.firstDay, locale, say),
        until: dayWords(closure.lastDay, locale, say),
      }),
      label: closure.label ?? '',
    })),
    undecided: series.undecidedHolidays.map(({ holiday, originalStart }) => ({
      originalStart,
      words: say('schedule.undecidedDate', {
        date: clockOf(locale, 'UTC', say).date(`${originalStart}Z`),
        holiday,
      }),
    })),
    dates: edges.map(({ node }) => presentScheduled(node, undecided, locale, say)),
    more: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    first: !search.has('after'),
    edits: series.edits.map((edit) => presentEdit(edit, reader)),
    banner: bannerFor(search, series.edits, reader),
    /** What the forms begin with: today, and the hours of the series. */
    today: dayOf(now, timeZone),
    start: plainClock(start),
    end: plainClock(clockAfter(start, series.durationMinutes)),
  };
}
