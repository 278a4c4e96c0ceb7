import { type RoundPerson } from './candidate';
import { keptFromColleague, personBarrier, shareLanguage, type NeverList } from './never-list';
import { type RoomGrounds } from './grounds';
import { floorOf, fusedScore, scoreWeights } from './score';

/** How many candidates of each person enter the matching. */
export const CANDIDATES_EACH = 30;

/** Two people by index, `a < b`, and what their introduction is worth in millionths. */
export interface CandidateEdge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

export interface CandidateGraph {
  /** Sorted by (a, b). An edge is here when it is among the best of at least one of its two people. */
  readonly edges: readonly CandidateEdge[];
  /** How many people each may be put to at all, before the floor: 0 means there is nobody new. */
  readonly allowedCount: readonly number[];
}

interface GraphLimits {
  /** How many candidates each person keeps. */
  readonly each?: number;
  /** The least that a pair must be worth, instead of the usual floor. */
  readonly floor?: number | undefined;
  /** Only pairs in which one of these is. */
  readonly touching?: readonly string[] | undefined;
}

/** The allowed pairs at or above the floor, thinned to each person's best. Nobody who has a candidate loses all. */
export function candidateGraph(
  people: readonly RoundPerson[],
  never: NeverList,
  grounds: RoomGrounds,
  { each = CANDIDATES_EACH, floor, touching }: GraphLimits = {},
): CandidateGraph {
  const arrived = touching && new Set(touching);
  const open = people.map((person) => personBarrier(person) === null);
  const allowedCount = people.map(() => 0);
  const kept = new Map<number, CandidateEdge>();
  people.forEach((me, i) => {
    if (!open[i]) return;
    const row = grounds.row(i);
    const barred = never.get(me.personId);
    const best: { other: number; weight: number }[] = [];
    people.forEach((other, j) => {
      if (i === j || !open[j] || barred?.has(other.personId)) return;
      if (keptFromColleague(me, other) || !shareLanguage(me.languages, other.languages)) return;
      if (arrived && !arrived.has(me.personId) && !arrived.has(other.personId)) return;
      allowedCount[i] = (allowedCount[i] ?? 0) + 1;
      const least = floorOf(me.owed, other.owed, floor);
      // Most of a large room shares nothing but work: what cannot reach the floor is not counted out.
      if (least > scoreWeights.field && !row.near.has(j)) return;
      const score = fusedScore(row.of(j));
      if (score < least) return;
      best.push({ other: j, weight: Math.round(score * 1e6) });
    });
    best.sort((x, y) => y.weight - x.weight || x.other - y.other);
    for (const { other, weight } of best.slice(0, each)) {
      const [a, b] = i < other ? [i, other] : [other, i];
      kept.set(a * people.length + b, { a, b, weight });
    }
  });
  const edges = [...kept.values()].sort((x, y) => x.a - y.a || x.b - y.b);
  return { edges, allowedCount };
}
