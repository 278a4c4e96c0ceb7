import type { ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import { wordsOf } from '../gatherings/worded.server';
import type { OwnSafety, ReportCases } from './documents.server';

type Safety = NonNullable<ResultOf<typeof OwnSafety>['viewer']>['introductionSafety'];
type Case = NonNullable<NonNullable<ResultOf<typeof ReportCases>['club']>['reportCases']>[number];

export function presentSafety(safety: Safety, zone: string, locale: Locale, say: Say) {
  const clock = clockOf(locale, zone, say);
  return {
    encounters: safety.encounters.map(({ at, club, ...one }) => ({
      ...one,
      about: say(one.introduced ? 'safety.met' : 'safety.proposed', {
        club: wordsOf(club.name, locale),
        date: clock.date(at),
      }),
    })),
    blocks: safety.blocks.map(({ personId, name, blockedAt }) => ({
      ...{ personId, name },
      since: say('safety.blockedSince', { date: clock.date(blockedAt) }),
    })),
    holds: safety.holds.map(({ id, stage, decision, toldAt, contest, club }) => ({
      ...{ id, contest },
      words: say(`safety.hold.${decision ?? stage}`, {
        club: wordsOf(club.name, locale),
        date: clock.date(toldAt),
      }),
    })),
    selling: { what: safety.selling.what ?? '', declared: safety.selling.declaredAt !== null },
  };
}

export type SafetyView = ReturnType<typeof presentSafety>;

export function presentCase(one: Case, locale: Locale, say: Say) {
  const clock = clockOf(locale, 'Asia/Tokyo', say);
  const { personId, name, waits, count, stage, decision, contest, sells } = one;
  return {
    ...{ personId, name, waits, count, contest },
    held: stage !== null,
    removed: decision === 'REMOVED',
    state: say(`reports.state.${decision ?? stage ?? 'none'}`),
    sells: sells ? say('reports.sells', { what: sells }) : say('reports.sellsNothing'),
    reports: one.reports.map(({ id, reporterName, page, words, state, reportedAt }) => ({
      ...{ id, words },
      head: say('reports.by', { name: reporterName, date: clock.moment(reportedAt) }),
      about: say(`reports.page.${page}`),
      state: say(`reports.report.${state}`),
    })),
  };
}

export type CaseView = ReturnType<typeof presentCase>;
