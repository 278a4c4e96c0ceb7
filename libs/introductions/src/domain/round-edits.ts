import { roomLeft } from './candidate';
import { RoomGrounds } from './grounds';
import type { HandBarrier } from './hand-barrier';
import { allowed, neverListOf } from './never-list';
import { reasonFor } from './reason';
import { pairDraft, type PairDraft, type RoundDraft, type RoundSnapshot } from './round';
import type { Two } from './round-terms';
import { besideStanding } from './standing';
import { fusedScore } from './score';
import type { StoredPair, StoredRoundPerson } from './stored-round';

/** The pairs of a round that may go out: all that no host left out. */
export const standingOf = (pairs: readonly StoredPair[]): StoredPair[] =>
  pairs.filter(({ vetoed }) => !vetoed);

/** What stays when a host has the round computed again: the pairs of their own hand, and those they locked. */
export const keptOf = (pairs: readonly StoredPair[]): StoredPair[] =>
  standingOf(pairs).filter(({ locked, origin }) => locked || origin === 'hand');

export const vetoedOf = (pairs: readonly StoredPair[]): StoredPair[] =>
  pairs.filter(({ vetoed }) => vetoed);

/** The people of a room as a round keeps them. `beside`: pairs that stand whatever the draft says. */
export function peopleOf(
  snapshot: RoundSnapshot,
  draft: RoundDraft,
  { beside = [], late = [] }: { beside?: readonly Two[]; late?: readonly string[] } = {},
): Omit<StoredRoundPerson, 'roundId'>[] {
  const reasons = new Map(draft.unmatched.map(({ personId, reason }) => [personId, reason]));
  const standing = new Set(beside.flatMap(({ low, high }) => [low, high]));
  const arrived = new Set(late);
  return snapshot.people.map(({ personId, visits, owed, quota }) => ({
    personId,
    unmatched: standing.has(personId) ? null : (reasons.get(personId) ?? null),
    visit: visits,
    owed,
    quota: Math.max(0, Math.min(3, quota)),
    late: arrived.has(personId),
  }));
}

/** A pair by a host's hand, under the same rules as every other. The floor is the host's to judge. */
export function handPair(
  snapshot: RoundSnapshot,
  pairs: readonly StoredPair[],
  two: readonly [string, string],
): PairDraft | HandBarrier {
  const [lowId, highId] = [...two].sort();
  const low = snapshot.people.find(({ personId }) => personId === lowId);
  const high = snapshot.people.find(({ personId }) => personId === highId);
  if (!low?.present || !high?.present || low === high) return 'not_there';
  if (low.consent === 'not_asked' || high.consent === 'not_asked') return 'no_consent';
  if (pairs.some((pair) => pair.low === lowId && pair.high === highId)) return 'in_round';
  const standing = standingOf(pairs);
  const room = besideStanding(snapshot, standing, []);
  const beside = room.people.filter(({ personId }) => two.includes(personId));
  // Full by the pairs that the host sees; whoever has no room for other reasons falls under the one wording.
  if ([low, high].some((person, at) => roomLeft(person) > 0 && roomLeft(beside[at]!) === 0))
    return 'full';
  const never = neverListOf(room.never);
  if (!allowed(beside[0]!, beside[1]!, never)) return 'cannot';
  const grounds = new RoomGrounds(beside, room);
  const score = fusedScore(grounds.row(0).of(1));
  const reasons = [reasonFor(low, high, grounds.affinity), reasonFor(high, low, grounds.affinity)];
  if (score <= 0 || reasons.includes(null)) return 'no_reason';
  return pairDraft(beside[0]!, beside[1]!, score, grounds, never);
}

/** Whether a pair that was left out still fits beside the others, by what each of the two takes at most. */
export function fitsAgain(
  pair: StoredPair,
  pairs: readonly StoredPair[],
  people: readonly Pick<StoredRoundPerson, 'personId' | 'quota'>[],
): boolean {
  const standing = standingOf(pairs);
  return [pair.low, pair.high].every((id) => {
    const taken = standing.filter(({ low, high }) => low === id || high === id).length;
    return taken < Math.max(1, people.find(({ personId }) => personId === id)?.quota ?? 1);
  });
}
