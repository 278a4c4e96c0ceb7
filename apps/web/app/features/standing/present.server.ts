import type { ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import { wordsOf } from '../gatherings/worded.server';
import type { NoShowsPage, StandingOfViewer } from './documents.server';
import type { AbsenceView, RecordView, StandingView } from './views';

type Viewer = NonNullable<ResultOf<typeof StandingOfViewer>['viewer']>;
type Standing = Viewer['standingAnswers'][number];
type Counted = Pick<
  NonNullable<ResultOf<typeof NoShowsPage>['club']>['flaggedPeople'][number],
  'absences' | 'applied'
>;

/** Noon of a day says the day in every zone that people live in. */
const dayWords = (day: string, locale: Locale, say: Say): string =>
  clockOf(locale, 'UTC', say).date(`${day}T12:00:00Z`);

export function presentStanding(standing: Standing, locale: Locale, say: Say): StandingView {
  const { id, madeAt, pausedUntil, series, optOuts } = standing;
  return {
    id,
    series: { slug: series.slug, title: wordsOf(series.title, locale) },
    since: clockOf(locale, series.timeZone, say).date(madeAt),
    pausedUntil: pausedUntil ? dayWords(pausedUntil, locale, say) : '',
    optOuts: optOuts.map(({ slug, startsAt, timeZone }) => ({
      slug,
      date: clockOf(locale, timeZone, say).date(startsAt),
    })),
  };
}

export const presentRecord = (
  record: Viewer['noShows'][number],
  locale: Locale,
  say: Say,
): RecordView => ({
  club: wordsOf(record.club.name, locale),
  ...presentCounted(record, locale, say),
});

export function presentCounted(
  { absences, applied }: Counted,
  locale: Locale,
  say: Say,
): Omit<RecordView, 'club'> {
  const zone = absences[0]?.occurrence.timeZone ?? 'Asia/Tokyo';
  const clock = clockOf(locale, zone, say);
  return {
    applied: applied.map(({ until, rule }) =>
      say(`noshow.applies.${rule.consequence}`, {
        date: clock.date(until),
        months: rule.withinMonths,
        absences: rule.absences,
      }),
    ),
    absences: absences.map(({ id, expiresAt, contestNote, forgiven, occurrence }): AbsenceView => ({
      id,
      date: clockOf(locale, occurrence.timeZone, say).date(occurrence.startsAt),
      until: clock.date(expiresAt),
      note: contestNote,
      forgiven,
    })),
  };
}
