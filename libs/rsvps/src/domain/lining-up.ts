import { free, GENERAL, moved, owed, placeFor, type SeatBook } from './seat-book';
import type { Ask } from './ask';
import type { SeatRequest } from './seating';
import type { Standing } from './standing';

/** Somebody in line, with the quotas whose seats they may take. */
export interface Waiter<Person extends Standing = Standing> {
  readonly person: Person;
  readonly claims: readonly string[];
}

type Given = Extract<Ask, { kind: 'offer' | 'give' }>;

/**
 * Whom the free seats go to: first come, first served. A party that free seats cannot serve is not overtaken:
 * what it waits for, nobody behind it gets. A seat that somebody missed goes to the next one behind whom it
 * serves, and only that seat: afterwards they are first in line again.
 * `waiters` in the order of the line: all who let the next seat pass, and enough of the others.
 */
export function offerSeats<Person extends Standing>(
  book: SeatBook,
  waiters: readonly Waiter<Person>[],
  ask: Given,
): readonly SeatRequest<Person>[] {
  const seats = owed(book);
  if (seats === 0) return [];
  const passing = waiters.filter(({ person }) => person.passesNext).slice(0, seats);
  const others = waiters.filter(({ person }) => !person.passesNext);
  const instead = serve(book, others, passing.length);
  const served = new Set(instead.chosen.map(({ person }) => person.id));
  const rest = serve(
    instead.book,
    waiters.filter(({ person }) => !served.has(person.id)),
    seats,
  );
  const chosen = [...instead.chosen, ...rest.chosen];
  for (const { person } of rest.chosen) served.add(person.id);
  return [
    ...passing
      .filter(({ person }) => !served.has(person.id))
      .map((waiter) => ({ ...waiter, ask: { kind: 'pass' } as const })),
    ...chosen.map((waiter) => ({ ...waiter, ask })),
  ];
}

/** Up to `most` parties of the line, in its order, as long as those before them lack nothing they would take. */
function serve<Person extends Standing>(
  book: SeatBook,
  line: readonly Waiter<Person>[],
  most: number,
): { readonly chosen: Waiter<Person>[]; readonly book: SeatBook } {
  const chosen: Waiter<Person>[] = [];
  const waitedFor = new Set<string | null>();
  for (const { person, claims } of line) {
    if (chosen.length >= most || free(book) <= 0) break;
    // Fewer seats than that there will never be again: nobody waits for such a party.
    if (person.party > book.wanted) continue;
    const open = claims.filter((claim) => !waitedFor.has(claim));
    const place = placeFor(book, person.party, open, 'line');
    if (place && !waitedFor.has(place.quotaId)) {
      book = moved(book, person, { ...person, ...place, seat: 'offered' }, open);
      chosen.push({ person, claims: open });
    } else for (const pool of [...claims, GENERAL]) waitedFor.add(pool);
  }
  return { chosen, book };
}
