import type { Temporal } from '@asaza/recurrence';
import { momentOf } from './answer-point';
import { answeringOf, LATEST_MINUTES_BEFORE, type Answering, type AnswerWindow } from './answering';
import type { AnswerRules } from './answer-rules';

/** What rules mean for one date, as instants. */
export interface RuleMoments {
  readonly answering: Answering;
  /** Until when freed seats are offered in turn. */
  readonly offersUntil: Temporal.Instant;
  /** Until when the kitchen wants to know; null: it does not say. */
  readonly kitchenAt: Temporal.Instant | null;
}

export function momentsOf(
  date: AnswerWindow & { readonly tzid: string },
  rules: AnswerRules,
  now: Temporal.Instant,
): RuleMoments {
  const { startsAt, tzid } = date;
  return {
    answering: answeringOf(date, rules, now),
    offersUntil: rules.offerCutoff
      ? momentOf(rules.offerCutoff, startsAt, tzid)
      : startsAt.subtract({ minutes: LATEST_MINUTES_BEFORE }),
    kitchenAt: rules.kitchenBy && momentOf(rules.kitchenBy, startsAt, tzid),
  };
}
