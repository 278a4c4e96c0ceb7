import type { RoundSnapshot } from './round';
import type { RoundTerms, Two } from './round-terms';

/** The room as these terms make it. The floor is no part of a room: it goes to the matching. */
export function underTerms(
  snapshot: RoundSnapshot,
  { each = 3, fieldWish = 0 }: RoundTerms,
): RoundSnapshot {
  const people = snapshot.people.map((person) => ({
    ...person,
    quota: Math.min(person.quota, each),
    fieldWish: person.fieldWish === 0 ? fieldWish : person.fieldWish,
  }));
  return { ...snapshot, people };
}

/**
 * The room beside pairs that stand whatever is computed: they take the room of their people, and neither they
 * nor what a host left out come up again.
 */
export function besideStanding(
  snapshot: RoundSnapshot,
  standing: readonly Two[],
  vetoed: readonly Two[],
): RoundSnapshot {
  const taken = new Map<string, number>();
  for (const person of standing.flatMap(({ low, high }) => [low, high]))
    taken.set(person, (taken.get(person) ?? 0) + 1);
  return {
    ...snapshot,
    people: snapshot.people.map((person) => {
      const n = taken.get(person.personId) ?? 0;
      return {
        ...person,
        pendingProposals: person.pendingProposals + n,
        monthLeft: person.monthLeft === null ? null : Math.max(0, person.monthLeft - n),
      };
    }),
    never: [
      ...snapshot.never,
      ...standing.map(({ low, high }) => ({ a: low, b: high, reason: 'proposed' as const })),
      ...vetoed.map(({ low, high }) => ({ a: low, b: high, reason: 'vetoed' as const })),
    ],
  };
}
