import { resolve, Temporal, toLocal } from '@asaza/recurrence';
import { owed, type SeatBook } from './seat-book';
import type { SeatRequest } from './seating';
import type { Standing } from './standing';

/**
 * Whom the free seats are offered to: first come, first served. A seat that somebody missed goes to the
 * next person behind them, and only that seat: afterwards they are first in line again.
 * `waiters` in the order of joining: all who let the next seat pass, and enough of the others.
 */
export function offerSeats<Person extends Standing>(
  book: SeatBook,
  waiters: readonly Person[],
  until: Temporal.Instant,
): readonly SeatRequest<Person>[] {
  const seats = owed(book);
  const passing = waiters.filter((person) => person.passesNext).slice(0, seats);
  const next = waiters.filter((person) => !person.passesNext).slice(0, passing.length);
  const rest = waiters.filter((person) => !next.includes(person)).slice(0, seats - next.length);
  const chosen = [...next, ...rest];
  return [
    ...passing
      .filter((person) => !chosen.includes(person))
      .map((person) => ({ person, ask: { kind: 'pass' } as const })),
    ...chosen.map((person) => ({ person, ask: { kind: 'offer', until } as const })),
  ];
}

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
 * Until when an offer stands: the earlier of 24 hours and 18:00 the evening before; later than that, until
 * 30 minutes before the start. It stands at least 30 minutes, and never longer than to the start.
 */
export function offerDeadline(
  now: Temporal.Instant,
  startsAt: Temporal.Instant,
  tzid: string,
): Temporal.Instant {
  const shortest = now.add({ minutes: 30 });
  const longest = now.add({ hours: 24 });
  const eve = toLocal(startsAt, tzid).toPlainDate().subtract({ days: 1 });
  const evening = resolve(eve.toPlainDateTime({ hour: EVENING_BEFORE }), tzid);
  if (Temporal.Instant.compare(evening, shortest) >= 0) return earlier(longest, evening);
  const morning = later(shortest, startsAt.subtract({ minutes: 30 }));
  return earlier(earlier(longest, morning), startsAt);
}

const earlier = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) <= 0 ? a : b;
const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) >= 0 ? a : b;
