import type { ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { titleOf } from '../gatherings/present.server';
import { clockOf } from '../gatherings/time.server';
import type { IntroductionRules, OwnHistory } from './documents.server';

type History = NonNullable<ResultOf<typeof OwnHistory>['viewer']>['introductionHistory'];
type Rules = ResultOf<typeof IntroductionRules>['introductionRules'];
type Outcome = History['rounds'][number]['outcome'];

/** Where the one thing is done that would help; null: nothing needs to be done. */
const DONE_AT: Record<Outcome, string | null> = {
  PROPOSED: null,
  NOT_SENT: null,
  NO_CONSENT: '/me/introductions',
  OPTED_OUT: '/me/introductions',
  PAUSED: '/me/introductions',
  ON_HOLD: '/me/introductions/safety',
  OVER_QUOTA: '/me/introductions',
  NO_PROFILE: '/me/introductions',
  NOBODY_NEW: null,
  GIVE_FIRST: '/me/introductions',
  BELOW_FLOOR: '/me/introductions',
  ODD_ONE: null,
};

export function presentHistory({ rounds, month }: History, locale: Locale, say: Say) {
  return {
    month: [
      say('history.month', {
        ...{ proposed: month.proposed, accepted: month.accepted },
        ...{ introduced: month.introduced, met: month.met },
      }),
      month.limit === null
        ? say('history.noLimit')
        : say('history.limit', {
            limit: month.limit,
            left: Math.max(0, month.limit - month.proposed),
          }),
    ],
    rounds: rounds.map(({ id, sentAt, outcome, proposed, occurrence }) => ({
      id,
      title: titleOf(occurrence, locale, say),
      date: clockOf(locale, occurrence.timeZone, say).date(sentAt),
      outcome: say(`history.outcome.${outcome}`, { count: proposed }),
      help: say(`history.help.${outcome}`),
      at: DONE_AT[outcome],
    })),
  };
}

export type HistoryView = ReturnType<typeof presentHistory>;

const PARTS = [
  'ASK_MET',
  'GIVE_WANTED',
  'TOPICS',
  'FIELD',
  'SHARED_VISITS',
  'ACQUAINTANCES',
] as const;
const PERCENT = 100;

/** A part of 1 as people read it: 38. */
const percent = (part: number): number => Math.round(part * PERCENT);

/** The numbers in use, in words. A part that the catalogue does not know is shown by its own name. */
export function presentRules(rules: Rules, say: Say) {
  const { usualFloor, owedFloor, pickBonus, declinePart, ...times } = rules;
  return {
    weights: rules.weights
      .map(({ part, weight }) => {
        const known = PARTS.find((one) => one === part);
        return {
          part,
          name: known ? say(`weights.${known}`) : part,
          about: known ? say(`weights.${known}.about`) : '',
          percent: percent(weight),
        };
      })
      .sort((a, b) => b.percent - a.percent),
    values: {
      ...{ usualFloor: percent(usualFloor), owedFloor: percent(owedFloor) },
      ...{ pickBonus: percent(pickBonus), declinePart: percent(declinePart) },
      ...{ buildAfterHours: times.buildAfterHours, previewHours: times.previewHours },
      ...{ answerDays: times.answerDays, reminderAfterDays: times.reminderAfterDays },
      ...{ forgottenAfterDays: times.forgottenAfterDays },
      ...{ holdEverywhereDays: times.holdEverywhereDays },
    },
  };
}
