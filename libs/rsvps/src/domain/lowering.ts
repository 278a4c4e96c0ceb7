import type { SeatBook } from './seat-book';
import type { SeatRequest } from './seating';
import { inLine, isProvisional, type Standing } from './standing';

/**
 * Who would have to move for there to be `wanted` seats: offers first, from the end of the line; then seats
 * that nobody has proven yet; then firm ones. Of those who are alike, whoever came last moves first.
 */
export function whoMoves<Person extends Standing>(
  { held, offered }: Pick<SeatBook, 'held' | 'offered'>,
  people: readonly Person[],
  wanted: number,
): Person[] {
  let over = held + offered - wanted;
  const moving: Person[] = [];
  for (const person of [...people].sort(lastFirst)) {
    if (over <= 0) break;
    if (person.seat !== 'held' && person.seat !== 'offered') continue;
    moving.push(person);
    over -= person.party;
  }
  return moving;
}

const rank = (person: Standing): number =>
  person.seat === 'offered' ? 0 : isProvisional(person) ? 1 : 2;

const lastFirst = (a: Standing, b: Standing): number =>
  rank(a) - rank(b) ||
  (a.seat === 'offered' ? -inLine(a, b) : (b.seatedNo ?? 0) - (a.seatedNo ?? 0));

/**
 * What is asked of the book for them. Firm seats go to the front of the line, before `front`, in the order in
 * which they were given; an offer goes back to its place; a seat that is not proven is given up.
 */
export function movesOf<Person extends Standing>(
  moving: readonly Person[],
  front: number,
): SeatRequest<Person>[] {
  const firm = moving
    .filter((person) => person.seat === 'held' && !isProvisional(person))
    .sort((a, b) => (a.seatedNo ?? 0) - (b.seatedNo ?? 0));
  return [
    ...moving
      .filter((person) => !firm.includes(person))
      .map((person): SeatRequest<Person> => ({
        person,
        ask: person.seq === null ? { kind: 'remove' } : { kind: 'move', seq: person.seq },
      })),
    ...firm.map((person, index): SeatRequest<Person> => ({
      person,
      ask: { kind: 'move', seq: front - firm.length + index },
    })),
  ];
}
