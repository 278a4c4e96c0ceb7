import { roomLeft, type Candidate, type RoundPerson } from './candidate';
import { topicKey } from './free-text';

/** Why two people must not be put to each other, as a fact about the pair. */
export type PairBarrier =
  'blocked' | 'known' | 'introduced' | 'proposed' | 'never' | 'same_organisation' | 'vetoed';

/** Why one person cannot be proposed to anybody now. */
export type PersonBarrier =
  'not_present' | 'no_consent' | 'opted_out' | 'paused' | 'on_hold' | 'over_quota';

export type ForbiddenReason = 'self' | PairBarrier | PersonBarrier | 'no_shared_language';

/** Two person ids in any order, and why. */
export interface ForbiddenPair {
  readonly a: string;
  readonly b: string;
  readonly reason: PairBarrier;
}

/** Looks up a pair in either order. */
export type NeverList = ReadonlyMap<string, ReadonlyMap<string, PairBarrier>>;

export function neverListOf(pairs: readonly ForbiddenPair[]): NeverList {
  const list = new Map<string, Map<string, PairBarrier>>();
  const put = (from: string, to: string, reason: PairBarrier) => {
    const row = list.get(from) ?? new Map<string, PairBarrier>();
    if (!row.has(to)) row.set(to, reason);
    list.set(from, row);
  };
  for (const { a, b, reason } of pairs) {
    put(a, b, reason);
    put(b, a, reason);
  }
  return list;
}

/** What keeps one person out of this round, or null. */
export function personBarrier(person: RoundPerson): PersonBarrier | null {
  if (!person.present) return 'not_present';
  if (person.consent === 'not_asked') return 'no_consent';
  if (person.consent === 'withdrawn') return 'opted_out';
  if (person.consent === 'paused') return 'paused';
  if (person.onHold) return 'on_hold';
  if (roomLeft(person) === 0) return 'over_quota';
  return null;
}

/** True when the two can talk: a tag in common by its language part, or one of them has not said. */
export function shareLanguage(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const spoken = new Set(a.map(languageOf));
  return b.some((tag) => spoken.has(languageOf(tag)));
}

type Employed = Pick<Candidate, 'organisation' | 'apartFromColleagues'>;

/** Colleagues who do not want to be introduced to each other, though only one of them may say so. */
export const keptFromColleague = (a: Employed, b: Employed): boolean =>
  (a.apartFromColleagues || b.apartFromColleagues) &&
  a.organisation !== null &&
  b.organisation !== null &&
  topicKey(a.organisation) === topicKey(b.organisation);

const languageOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/** The first rule that keeps these two apart, or null. The order of the arguments does not matter. */
export function forbiddenBecause(
  a: RoundPerson,
  b: RoundPerson,
  never: NeverList,
): ForbiddenReason | null {
  if (a.personId === b.personId) return 'self';
  const [low, high] = a.personId < b.personId ? [a, b] : [b, a];
  const barred = never.get(low.personId)?.get(high.personId);
  if (barred !== undefined) return barred;
  const person = personBarrier(low) ?? personBarrier(high);
  if (person !== null) return person;
  if (keptFromColleague(low, high)) return 'same_organisation';
  return shareLanguage(low.languages, high.languages) ? null : 'no_shared_language';
}

/** May these two be proposed to each other? Every path asks this: batch, late arrival, by hand, re-run. */
export const allowed = (a: RoundPerson, b: RoundPerson, never: NeverList): boolean =>
  forbiddenBecause(a, b, never) === null;
