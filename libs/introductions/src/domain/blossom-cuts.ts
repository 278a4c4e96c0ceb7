import type { ProgramRow } from './exact-program';
import { incidence, type MatchingProblem } from './pairing';

/** Edges at least so far from 0 and 1 join people into the sets that are looked at. */
const THRESHOLDS = [1e-6, 0.1, 0.3, 0.45];
/** A row that is broken by less than this is no cut. */
const VIOLATION = 1e-4;

/**
 * Blossom rows that a fractional solution breaks: for a set W of people and edges F that leave it, with an odd sum of
 * places and |F|, at most half of that sum, rounded down, of the edges inside W and in F are chosen (Edmonds 1965; for
 * simple b-matching: Schrijver, Combinatorial Optimization, section 33). Sets are found, not proven to be all: the
 * connected parts of the fractional edges, at a few thresholds, as in Padberg and Grötschel's heuristic. Whatever they
 * miss is left to branching.
 */
export function blossomCuts(problem: MatchingProblem, chosen: ArrayLike<number>): ProgramRow[] {
  const at = incidence(problem);
  const cuts = new Map<string, ProgramRow>();
  for (const threshold of THRESHOLDS)
    for (const set of fractionalParts(problem, chosen, threshold)) {
      const cut = cutOf(problem, at, chosen, set);
      if (cut) cuts.set(cut.columns.join(), cut);
    }
  return [...cuts.values()];
}

/** People joined by edges that are neither chosen nor left out, as sets of at least three. */
function fractionalParts(
  problem: MatchingProblem,
  chosen: ArrayLike<number>,
  threshold: number,
): readonly number[][] {
  const leader = problem.quota.map((_, person) => person);
  const find = (person: number): number => {
    let root = person;
    while (leader[root] !== root) root = leader[root]!;
    leader[person] = root;
    return root;
  };
  problem.edges.forEach(({ a, b }, edge) => {
    const x = chosen[edge]!;
    if (x > threshold && x < 1 - threshold) leader[find(a)] = find(b);
  });
  const parts = new Map<number, number[]>();
  leader.forEach((_, person) => {
    const root = find(person);
    parts.set(root, [...(parts.get(root) ?? []), person]);
  });
  return [...parts.values()].filter(({ length }) => length >= 3);
}

function cutOf(
  problem: MatchingProblem,
  at: readonly (readonly number[])[],
  chosen: ArrayLike<number>,
  set: readonly number[],
): ProgramRow | null {
  const inside = new Set(set);
  const within: number[] = [];
  const leaving: number[] = [];
  for (const person of set)
    for (const edge of at[person]!) {
      const { a, b } = problem.edges[edge]!;
      const other = a === person ? b : a;
      if (!inside.has(other)) leaving.push(edge);
      else if (person < other) within.push(edge);
    }
  const places = set.reduce(
    (sum, person) => sum + Math.min(problem.quota[person]!, at[person]!.length),
    0,
  );
  const taken = new Set(leaving.filter((edge) => chosen[edge]! > 0.5));
  if ((places + taken.size) % 2 === 0) {
    // The sum has to be odd: the edge for which it matters least changes sides.
    const nearest = leaving.reduce<number | null>(
      (best, edge) =>
        best === null || Math.abs(chosen[edge]! - 0.5) < Math.abs(chosen[best]! - 0.5)
          ? edge
          : best,
      null,
    );
    if (nearest === null) return null;
    if (!taken.delete(nearest)) taken.add(nearest);
  }
  const columns = [...within, ...taken].sort((x, y) => x - y);
  const upper = Math.floor((places + taken.size) / 2);
  const sum = columns.reduce((total, edge) => total + chosen[edge]!, 0);
  return sum > upper + VIOLATION
    ? { lower: 0, upper, columns, values: columns.map(() => 1) }
    : null;
}
