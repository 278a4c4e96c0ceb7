import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';

/** いつも参加: "I come, unless I say otherwise", for the dates of one series. */
export interface StandingAnswer {
  readonly id: string;
  readonly seriesId: string;
  readonly clubId: string;
  readonly personId: string;
  readonly madeAt: Temporal.Instant;
  /** Dates before this day are left out; null: it does not rest. */
  readonly pausedUntil: Temporal.PlainDate | null;
  readonly endedAt: Temporal.Instant | null;
}

/** Seats that it has brought already, when it rests or ends. */
export const SEATS_LEFT = ['keep', 'give_back'] as const;
export type SeatsLeft = (typeof SEATS_LEFT)[number];

/** How many of the last dates of a series decide who comes first when there are too few seats. */
export const DATES_LOOKED_BACK = 8;

const LONGEST_PAUSE = { years: 1 };

/** Somebody who always comes, as one date is about to seat them. */
export interface StandingCandidate {
  readonly personId: string;
  readonly madeAt: Temporal.Instant;
  /** Of the last dates, those at which the person waited and got no seat. */
  readonly wentWithout: number;
  /** No-show rules put them at the end. */
  readonly lastInLine: boolean;
}

/**
 * Who is seated first: whoever went without a seat most often lately, then whoever has always come for the
 * longest. The same for the same facts, whoever computes it; the rest wait in this order.
 */
export const inFairOrder = <C extends StandingCandidate>(candidates: readonly C[]): C[] =>
  [...candidates].sort(
    (a, b) =>
      Number(a.lastInLine) - Number(b.lastInLine) ||
      b.wentWithout - a.wentWithout ||
      Temporal.Instant.compare(a.madeAt, b.madeAt) ||
      (a.personId < b.personId ? -1 : 1),
  );

/** A pause ends on a day that is still to come, within a year. */
export function parsePause(
  until: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Outcome<Temporal.PlainDate, InvalidInput> {
  if (Temporal.PlainDate.compare(until, today) <= 0)
    return refuse(invalid('until', 'must_be_future'));
  return Temporal.PlainDate.compare(until, today.add(LONGEST_PAUSE)) > 0
    ? refuse(invalid('until', 'within_a_year'))
    : ok(until);
}

/** Whether it says yes to a date that starts on this day. */
export const saysYesTo = (
  answer: Pick<StandingAnswer, 'pausedUntil' | 'endedAt'>,
  day: Temporal.PlainDate,
): boolean =>
  answer.endedAt === null &&
  (answer.pausedUntil === null || Temporal.PlainDate.compare(day, answer.pausedUntil) >= 0);
