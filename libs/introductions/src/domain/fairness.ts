import { gini } from './certificate';
import type { Two } from './round-terms';
import type { StoredRoundPerson } from './stored-round';

/** A part of a whole, both counted in people. */
export interface Share {
  readonly served: number;
  readonly of: number;
}

/** How fairly a round shares out its introductions. Counts only: nobody is ranked. */
export interface Fairness {
  /** People with a pair, of those for whom there was anybody. */
  readonly covered: Share;
  /** Those who come first: newcomers, and whoever was left out twice. */
  readonly owed: Share;
  /** At their first or second visit. */
  readonly newcomers: Share;
  /** The most introductions of one person, and what they take at most. */
  readonly exposureMax: number;
  readonly quotaMax: number;
  /** Inequality of introductions among those for whom there was anybody: 0, all alike, to 1. */
  readonly gini: number;
}

type Person = Pick<StoredRoundPerson, 'personId' | 'unmatched' | 'visit' | 'owed' | 'quota'>;

const NEWCOMER_VISITS = 2;

/** `pairs`: those that no host left out, whatever became of them later: a report tells nothing of answers. */
export function fairnessOf(people: readonly Person[], pairs: readonly Two[]): Fairness {
  const degree = new Map<string, number>();
  for (const person of pairs.flatMap(({ low, high }) => [low, high]))
    degree.set(person, (degree.get(person) ?? 0) + 1);
  const times = (person: Person) => degree.get(person.personId) ?? 0;
  // Without a reason and without a pair: a host left theirs out, so there was somebody for them.
  const reachable = people.filter(
    (person) => times(person) > 0 || person.unmatched === null || person.unmatched === 'odd_one',
  );
  const share = (of: readonly Person[]): Share => ({
    served: of.filter((person) => times(person) > 0).length,
    of: of.length,
  });
  return {
    covered: share(reachable),
    owed: share(reachable.filter(({ owed }) => owed)),
    newcomers: share(reachable.filter(({ visit }) => visit !== null && visit <= NEWCOMER_VISITS)),
    exposureMax: reachable.reduce((most, person) => Math.max(most, times(person)), 0),
    quotaMax: reachable.reduce((most, { quota }) => Math.max(most, quota), 0),
    gini: Math.round(gini(reachable.map(times)) * 1e6) / 1e6,
  };
}

/** Why a whole round has no pairs, as one true sentence; null where it has some, or no single reason holds. */
export type EmptyBecause =
  'nobody_there' | 'one_there' | 'nobody_consents' | 'one_consents' | 'nobody_new' | 'no_grounds';

/** `present`, `consenting`: how many were there, and how many of them can be introduced. */
export function emptyBecause(
  { present, consenting }: { readonly present: number; readonly consenting: number },
  people: readonly Person[],
  pairs: readonly Two[],
): EmptyBecause | null {
  if (pairs.length > 0) return null;
  if (present === 0) return 'nobody_there';
  if (present === 1) return 'one_there';
  if (consenting === 0) return 'nobody_consents';
  if (consenting === 1) return 'one_consents';
  const open = people.filter(({ unmatched }) => !APART.includes(unmatched ?? ''));
  const all = (...reasons: readonly string[]) =>
    open.length > 0 && open.every(({ unmatched }) => reasons.includes(unmatched ?? ''));
  if (all('nobody_new')) return 'nobody_new';
  return all('below_floor', 'give_first', 'no_profile', 'nobody_new') ? 'no_grounds' : null;
}

/** Who takes no part, so that their reason says nothing of the others. */
const APART: readonly string[] = ['no_consent', 'opted_out', 'paused', 'on_hold', 'over_quota'];
