import { Pairing, type MatchingProblem } from '../../libs/introductions/src/domain/pairing';
import type { Seeded } from '../measure/seeded';

/** Best pair first, as long as both have room: what most tools do that match at all. */
export function greedily(problem: MatchingProblem): Pairing {
  const order = [...problem.edges.keys()].sort(
    (x, y) => problem.edges[y]!.weight - problem.edges[x]!.weight || x - y,
  );
  return inOrder(problem, order);
}

/** Any allowed pair, as long as both have room: a random coffee. */
export function randomly(problem: MatchingProblem, seeded: Seeded): Pairing {
  const order = [...problem.edges.keys()];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = seeded.whole(0, last);
    [order[last], order[at]] = [order[at]!, order[last]!];
  }
  return inOrder(problem, order);
}

function inOrder(problem: MatchingProblem, order: readonly number[]): Pairing {
  const pairing = new Pairing(problem);
  for (const edge of order) if (pairing.fits(edge)) pairing.add(edge);
  return pairing;
}

/** Everybody is shown their `k` best, whatever that does to the others: a list of suggestions. Edge numbers, once each. */
export function lists(problem: MatchingProblem, k: number): number[] {
  const at = problem.quota.map((): number[] => []);
  problem.edges.forEach(({ a, b }, edge) => {
    at[a]!.push(edge);
    at[b]!.push(edge);
  });
  const shown = at.flatMap((edges) =>
    edges.sort((x, y) => problem.edges[y]!.weight - problem.edges[x]!.weight || x - y).slice(0, k),
  );
  return [...new Set(shown)];
}

/** How often each person is shown or introduced, by these edges. */
export function exposure(problem: MatchingProblem, edges: readonly number[]): number[] {
  const counts = problem.quota.map(() => 0);
  for (const edge of edges) {
    const { a, b } = problem.edges[edge]!;
    counts[a]! += 1;
    counts[b]! += 1;
  }
  return counts;
}
