import { type Affinity } from './affinity';
import { candidateGraph } from './candidate-graph';
import { contentHash } from './canonical-json';
import { asksThatCount, hasProfile, roomLeft, type RoundPerson } from './candidate';
import { type Certificate } from './certificate';
import { RoomGrounds, type RoomTies } from './grounds';
import { matchExactly, type OpenProgram } from './exact-matching';
import { matchPeople, quickLimits } from './matching';
import {
  allowed,
  neverListOf,
  personBarrier,
  type ForbiddenPair,
  type NeverList,
  type PersonBarrier,
} from './never-list';
import { type MatchingProblem } from './pairing';
import { firstTopicOf, reasonFor, type QuotedField, type Reason } from './reason';
import { seededRandom } from './seeded-random';
import { firstWriterOf, type Side } from './proposal';

/** Everything that decides a round, as read at one moment. The order of the lists does not matter. */
export interface RoundSnapshot extends RoomTies {
  readonly occurrenceId: string;
  readonly people: readonly RoundPerson[];
  readonly never: readonly ForbiddenPair[];
}

/** `low` and `high` are the person ids in ascending order, so that a pair has one name. */
export interface PairDraft {
  readonly low: string;
  readonly high: string;
  /** Fused, 0 to 1. */
  readonly score: number;
  readonly reasonForLow: Reason;
  readonly reasonForHigh: Reason;
  readonly firstTopic: QuotedField;
  /** Who writes first once both have said yes. */
  readonly firstWriter: Side;
}

export type UnmatchedReason =
  | Exclude<PersonBarrier, 'not_present'>
  | 'no_profile'
  | 'nobody_new'
  | 'give_first'
  | 'below_floor'
  | 'odd_one';

export interface Unmatched {
  readonly personId: string;
  readonly reason: UnmatchedReason;
}

export interface RoundDraft {
  readonly version: string;
  readonly seed: number;
  /** SHA-256 of the canonical snapshot: the same hash and version give the same draft, byte for byte. */
  readonly snapshotHash: string;
  readonly pairs: readonly PairDraft[];
  /** Everybody present without a pair, with the true reason. */
  readonly unmatched: readonly Unmatched[];
  readonly certificate: Certificate;
}

/** How far the matching may look. */
export interface RoundRules {
  /** The least that a pair must be worth, instead of the usual floor. */
  readonly floor?: number;
  /** Only pairs in which one of these is: late arrivals leave all other pairs as they are. */
  readonly touching?: readonly string[];
}

export interface RoundOptions extends RoundRules {
  /** Names the rules that made the round; a change of weights or solver is a new version. */
  readonly version: string;
  /** Replaces the lexical reading of gives and asks, for the texts of this room. */
  readonly affinity?: Affinity;
  /** Solves rooms of up to `EXACT_MOST` people exactly. */
  readonly exact?: OpenProgram;
}

/** Beyond so many people present the heuristic decides, with its certificate. */
export const EXACT_MOST = 1000;

/** Builds the round of one occurrence. Pure: no clock, no chance beyond the seed, which the snapshot fixes. */
export function buildRound(
  snapshot: RoundSnapshot,
  { version, affinity, exact, floor, touching }: RoundOptions,
): RoundDraft {
  const room = canonicalSnapshot(snapshot);
  const snapshotHash = contentHash(room);
  const seed = Number.parseInt(snapshotHash.slice(0, 8), 16);
  const never = neverListOf(room.never);
  const present = room.people.filter((person) => person.present);
  const grounds = new RoomGrounds(present, room, affinity);
  const graph = candidateGraph(present, never, grounds, { floor, touching });
  const problem: MatchingProblem = {
    quota: present.map((person) => (personBarrier(person) === null ? roomLeft(person) : 0)),
    owed: present.map(({ owed }) => owed),
    edges: graph.edges,
  };
  const solver = present.length <= EXACT_MOST ? exact : undefined;
  const heuristic = matchPeople(problem, seededRandom(seed), solver && quickLimits);
  const { chosen, certificate } = solver ? matchExactly(problem, heuristic, solver) : heuristic;
  const pairs = chosen.map((edge) => {
    const { a, b, weight } = graph.edges[edge]!;
    return pairDraft(present[a]!, present[b]!, weight / 1e6, grounds, never);
  });
  const paired = new Set(pairs.flatMap(({ low, high }) => [low, high]));
  const reachable = new Set(graph.edges.flatMap(({ a, b }) => [a, b]));
  const unmatched = present.flatMap((person, index) =>
    paired.has(person.personId)
      ? []
      : {
          personId: person.personId,
          reason: unmatchedBecause(person, graph.allowedCount[index]!, reachable.has(index)),
        },
  );
  return { version, seed, snapshotHash, pairs, unmatched, certificate };
}

/** Throws for a pair that may not be proposed or for which nothing speaks. */
export function pairDraft(
  low: RoundPerson,
  high: RoundPerson,
  score: number,
  grounds: RoomGrounds,
  never: NeverList,
): PairDraft {
  const reasonForLow = reasonFor(low, high, grounds.affinity);
  const reasonForHigh = reasonFor(high, low, grounds.affinity);
  const firstTopic = reasonForLow && firstTopicOf(reasonForLow);
  // The graph holds allowed pairs with grounds only; a pair without them here is a defect, not an answer.
  if (!reasonForHigh || !reasonForLow || !firstTopic || !allowed(low, high, never)) {
    throw new Error('a pair was matched that may not be proposed');
  }
  return {
    low: low.personId,
    high: high.personId,
    score,
    reasonForLow,
    reasonForHigh,
    firstTopic,
    firstWriter: firstWriterOf(reasonForLow, reasonForHigh),
  };
}

function unmatchedBecause(
  person: RoundPerson,
  allowedCount: number,
  isReachable: boolean,
): UnmatchedReason {
  const barrier = personBarrier(person);
  if (barrier !== null && barrier !== 'not_present') return barrier;
  if (!hasProfile(person)) return 'no_profile';
  if (allowedCount === 0) return 'nobody_new';
  if (isReachable) return 'odd_one';
  return person.asks.length > asksThatCount(person).length ? 'give_first' : 'below_floor';
}

/** The same facts in one order: people by id, pairs with the smaller id first. */
export function canonicalSnapshot(snapshot: RoundSnapshot): RoundSnapshot {
  const ordered = <T extends { readonly a: string; readonly b: string }>(
    pairs: readonly T[],
  ): T[] =>
    pairs
      .map((pair) => (pair.a <= pair.b ? pair : { ...pair, a: pair.b, b: pair.a }))
      .sort(
        (x, y) =>
          compare(x.a, y.a) || compare(x.b, y.b) || compare(JSON.stringify(x), JSON.stringify(y)),
      );
  return {
    occurrenceId: snapshot.occurrenceId,
    people: [...snapshot.people].sort((x, y) => compare(x.personId, y.personId)),
    never: ordered(snapshot.never),
    sharedVisits: ordered(snapshot.sharedVisits),
    picks: [...snapshot.picks].sort((x, y) => compare(x.from, y.from) || compare(x.to, y.to)),
    acquainted: ordered(snapshot.acquainted),
    clubConcepts: [...snapshot.clubConcepts].sort((x, y) => compare(x.id, y.id)),
  };
}

// Code units, not the reader's locale: the order must be the same on every machine.
const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
