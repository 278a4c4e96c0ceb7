import { incidence, type Pairing } from './pairing';

/** How a matching came about. `aborted`: the clock ended the exact search, and the heuristic stands. */
export type Solver = 'exact' | 'heuristic' | 'aborted';

/** What a round proves about itself. Values are sums of fused scores. */
export interface Certificate {
  readonly value: number;
  /** No round that covers as many people is worth more than this (among the kept candidates). */
  readonly bound: number;
  /** (bound - value) / bound: 0 is proven optimal. */
  readonly gap: number;
  /** People with at least one introduction. */
  readonly coverage: number;
  /** People with at least one candidate at or above the floor. */
  readonly reachable: number;
  /** Most introductions of one person. */
  readonly exposureMax: number;
  /** Inequality of introductions among the reachable, 0 (all alike) to 1. */
  readonly gini: number;
  readonly solver: Solver;
}

/** `bound` in the same integer units as the pairing's value: millionths. */
export function certify(pairing: Pairing, bound: number, solver: Solver): Certificate {
  const reachable = incidence(pairing.problem).flatMap((edges, person) =>
    edges.length > 0 && pairing.problem.quota[person]! > 0 ? [pairing.degree[person]!] : [],
  );
  // Rounded up: a bound that rounding lowered would prove nothing.
  const proven = Math.max(pairing.value, Math.ceil(bound));
  return {
    value: pairing.value / 1e6,
    bound: proven / 1e6,
    gap: proven === 0 ? 0 : Math.round(((proven - pairing.value) / proven) * 1e6) / 1e6,
    coverage: pairing.covered,
    reachable: reachable.length,
    exposureMax: reachable.reduce((most, degree) => Math.max(most, degree), 0),
    gini: Math.round(gini(reachable) * 1e6) / 1e6,
    solver,
  };
}

/** Gini coefficient of counts: mean absolute difference over twice the mean; 0 for nobody or nothing. */
export function gini(counts: readonly number[]): number {
  const sorted = [...counts].sort((x, y) => x - y);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const ranked = sorted.reduce((sum, count, index) => sum + (index + 1) * count, 0);
  return (2 * ranked) / (sorted.length * total) - (sorted.length + 1) / sorted.length;
}
