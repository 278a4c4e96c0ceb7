import { Temporal } from '@asaza/recurrence';
import { quietUntil } from './offering';
import type { Rsvp } from './rsvp';
import { isAsked, isFirm } from './standing';

export const RECONFIRM_REASONS = ['newcomer', 'flagged'] as const;
/** Why somebody is asked two days before: has not been here yet, or was absent without a word too often. */
export type ReconfirmReason = (typeof RECONFIRM_REASONS)[number];

const HOURS_BEFORE = 48;

/** Two days before the start; in the quiet hours, at their end. */
export function asksAt(startsAt: Temporal.Instant, tzid: string): Temporal.Instant {
  const usual = startsAt.subtract({ hours: HOURS_BEFORE });
  return quietUntil(usual, tzid) ?? usual;
}

/** What is known of somebody with a seat. */
export interface Reconfirmable {
  readonly rsvp: Rsvp;
  readonly isNew: boolean;
  readonly mustReconfirm: boolean;
  readonly askedBefore: boolean;
}

/**
 * Whether somebody is asked, and why; null: not. Nobody is asked twice, nobody who said yes within the last two
 * days, and nobody for whom a host answered.
 */
export function reasonToAsk(
  { rsvp, isNew, mustReconfirm, askedBefore }: Reconfirmable,
  date: { readonly startsAt: Temporal.Instant; readonly asksNewcomers: boolean },
): ReconfirmReason | null {
  const lately = date.startsAt.subtract({ hours: HOURS_BEFORE });
  if (!isFirm(rsvp) || isAsked(rsvp) || askedBefore || rsvp.addedBy !== null) return null;
  if (Temporal.Instant.compare(rsvp.answeredAt, lately) >= 0) return null;
  if (mustReconfirm) return 'flagged';
  return isNew && date.asksNewcomers ? 'newcomer' : null;
}
