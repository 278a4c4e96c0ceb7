import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { resolve, toLocal, Temporal } from '@asaza/recurrence';

/** What the hosts of a club can hear of by themselves. */
export const HOST_NEWS = [
  'approval',
  'answer',
  'cancellation',
  'few_seats',
  'seat_offer',
  'missed_offer',
  'kitchen',
  'contest',
  'round',
] as const;
export type HostNewsKind = (typeof HOST_NEWS)[number];

export const HOST_CHOICES = ['at_once', 'digest', 'never'] as const;
export type HostChoice = (typeof HOST_CHOICES)[number];
export type HostChoices = Readonly<Record<HostNewsKind, HostChoice>>;

/** Whoever chose nothing hears only what needs them: somebody waits for a yes or an answer, the kitchen for a number. */
export const DEFAULT_CHOICES: HostChoices = {
  approval: 'at_once',
  answer: 'never',
  cancellation: 'never',
  few_seats: 'never',
  seat_offer: 'never',
  missed_offer: 'never',
  kitchen: 'at_once',
  contest: 'at_once',
  round: 'at_once',
};

/** "Three seats left" is said once each time the free seats fall to so many. */
export const FEW_SEATS = 3;

/** Few of few is no news: a table of three has few seats from the start. */
export const isFew = (seats: { readonly free: number; readonly capacity: number }): boolean =>
  seats.capacity > FEW_SEATS && seats.free <= FEW_SEATS;

const NIGHT_FROM = 22;
const NIGHT_UNTIL = 5;
export const DIGEST_HOUR = 19;
export const DIGEST_HOURS = { first: NIGHT_UNTIL, last: NIGHT_FROM - 1 } as const;

/** An hour by day. Refusals: `too_small` and `too_large` with the limit. */
export function parseDigestHour(hour: number): Outcome<number, InvalidInput> {
  if (!Number.isInteger(hour)) return refuse(invalid('digestHour', 'not_a_number'));
  if (hour < DIGEST_HOURS.first)
    return refuse(invalid('digestHour', 'too_small', DIGEST_HOURS.first));
  if (hour > DIGEST_HOURS.last)
    return refuse(invalid('digestHour', 'too_large', DIGEST_HOURS.last));
  return ok(hour);
}

/** The next time that it is this hour on the clock of the club; strictly after `now`. */
export function nextDigest(now: Temporal.Instant, tzid: string, hour: number): Temporal.Instant {
  const today = toLocal(now, tzid).toPlainDate();
  const at = (day: Temporal.PlainDate) => resolve(day.toPlainDateTime({ hour }), tzid);
  const first = at(today);
  return Temporal.Instant.compare(first, now) > 0 ? first : at(today.add({ days: 1 }));
}

export const digestDay = (now: Temporal.Instant, tzid: string): Temporal.PlainDate =>
  toLocal(now, tzid).toPlainDate();

/**
 * When news may go to a host: at once by day; in the night at five in the morning, unless somebody cancels
 * for that very day.
 */
export function hostHearsAt(
  kind: HostNewsKind,
  now: Temporal.Instant,
  occurrence: { readonly startsAt: Temporal.Instant; readonly tzid: string },
): Temporal.Instant {
  const { startsAt, tzid } = occurrence;
  const local = toLocal(now, tzid);
  const isNight = local.hour >= NIGHT_FROM || local.hour < NIGHT_UNTIL;
  const isToday = toLocal(startsAt, tzid).toPlainDate().equals(local.toPlainDate());
  if (!isNight || (kind === 'cancellation' && isToday)) return now;
  const day = local.toPlainDate().add({ days: local.hour >= NIGHT_FROM ? 1 : 0 });
  return resolve(day.toPlainDateTime({ hour: NIGHT_UNTIL }), tzid);
}
