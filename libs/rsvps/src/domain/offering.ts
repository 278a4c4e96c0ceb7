import { resolve, Temporal, toLocal } from '@asaza/recurrence';
const NIGHT_BEGINS = 22;
const NIGHT_ENDS = 5;
const EVENING_BEFORE = 18;

/** At night nobody is offered anything: the moment at which offers may go out again, or null by day. */
export function quietUntil(now: Temporal.Instant, tzid: string): Temporal.Instant | null {
  const local = toLocal(now, tzid);
  if (local.hour >= NIGHT_ENDS && local.hour < NIGHT_BEGINS) return null;
  const day = local.hour < NIGHT_ENDS ? local : local.add({ days: 1 });
  return resolve(day.toPlainDate().toPlainDateTime({ hour: NIGHT_ENDS }), tzid);
}

/**
 * How free seats find their people. `in_turn`: one after the other is offered one. `short_notice`, after 18:00
 * the evening before: in turn as well, but only those who said that they could come. `open_call`, inside
 * twelve hours: all of those at once, and whoever presses first has it.
 */
export type OfferPhase = 'in_turn' | 'short_notice' | 'open_call';

export const OPEN_CALL_HOURS = 12;

/** When the phases after `in_turn` begin. */
export function phasesOf(startsAt: Temporal.Instant, tzid: string) {
  const openCall = startsAt.subtract({ hours: OPEN_CALL_HOURS });
  const eve = toLocal(startsAt, tzid).toPlainDate().subtract({ days: 1 });
  const evening = resolve(eve.toPlainDateTime({ hour: EVENING_BEFORE }), tzid);
  return { shortNotice: earlier(evening, openCall), openCall };
}

export function offerPhase(
  now: Temporal.Instant,
  startsAt: Temporal.Instant,
  tzid: string,
): OfferPhase {
  const { shortNotice, openCall } = phasesOf(startsAt, tzid);
  if (Temporal.Instant.compare(now, openCall) >= 0) return 'open_call';
  return Temporal.Instant.compare(now, shortNotice) >= 0 ? 'short_notice' : 'in_turn';
}

/** When the next phase begins; null in the last one. */
export function nextPhase(
  now: Temporal.Instant,
  startsAt: Temporal.Instant,
  tzid: string,
): Temporal.Instant | null {
  const { shortNotice, openCall } = phasesOf(startsAt, tzid);
  const phase = offerPhase(now, startsAt, tzid);
  if (phase === 'open_call') return null;
  return phase === 'in_turn' ? shortNotice : openCall;
}

/** Whether free seats are everybody's: they were opened, and not for an earlier start than this one. */
export const isOpened = (
  openedAt: Temporal.Instant | null,
  { startsAt, tzid }: { readonly startsAt: Temporal.Instant; readonly tzid: string },
): boolean => openedAt !== null && offerPhase(openedAt, startsAt, tzid) !== 'in_turn';

/**
 * Until when an offer stands: the earliest of 24 hours, the host's cutoff and the next phase, as then others
 * may have the seat. At least 30 minutes, and never longer than to the start.
 */
export function offerDeadline(
  now: Temporal.Instant,
  startsAt: Temporal.Instant,
  tzid: string,
  cutoff: Temporal.Instant | null = null,
): Temporal.Instant {
  const longest = now.add({ hours: 24 });
  const ends = [nextPhase(now, startsAt, tzid), cutoff].reduce<Temporal.Instant>(
    (least, end) => (end ? earlier(least, end) : least),
    longest,
  );
  return earlier(later(ends, now.add({ minutes: 30 })), latestOffer(startsAt, now));
}

/** Until when any offer can stand: 30 minutes before the start, or 30 minutes from now if that is later. */
export function latestOffer(startsAt: Temporal.Instant, now: Temporal.Instant): Temporal.Instant {
  const half = { minutes: 30 };
  return earlier(later(now.add(half), startsAt.subtract(half)), startsAt);
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) <= 0 ? a : b;
const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) >= 0 ? a : b;
