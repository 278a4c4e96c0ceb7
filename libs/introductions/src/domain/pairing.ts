import { type CandidateEdge } from './candidate-graph';

/** What is matched: people by index, edges with integer weights above 0, at most one edge per pair. */
export interface MatchingProblem {
  /** Most introductions per person; 0 takes no part. */
  readonly quota: readonly number[];
  readonly owed: readonly boolean[];
  readonly edges: readonly CandidateEdge[];
}

/** Edge numbers at each person, in the order of the problem. */
export function incidence(problem: MatchingProblem): number[][] {
  const at: number[][] = problem.quota.map(() => []);
  problem.edges.forEach(({ a, b }, edge) => {
    at[a]!.push(edge);
    at[b]!.push(edge);
  });
  return at;
}

/** A set of chosen edges with the running totals that the searches compare. */
export class Pairing {
  readonly chosen: Uint8Array;
  readonly degree: Int32Array;
  value = 0;
  covered = 0;
  coveredOwed = 0;

  constructor(readonly problem: MatchingProblem) {
    this.chosen = new Uint8Array(problem.edges.length);
    this.degree = new Int32Array(problem.quota.length);
  }

  add(edge: number): void {
    const { a, b, weight } = this.problem.edges[edge]!;
    this.chosen[edge] = 1;
    this.value += weight;
    this.count(a, 1);
    this.count(b, 1);
  }

  remove(edge: number): void {
    const { a, b, weight } = this.problem.edges[edge]!;
    this.chosen[edge] = 0;
    this.value -= weight;
    this.count(a, -1);
    this.count(b, -1);
  }

  hasRoom(person: number): boolean {
    return this.degree[person]! < this.problem.quota[person]!;
  }

  fits(edge: number): boolean {
    const { a, b } = this.problem.edges[edge]!;
    return this.chosen[edge] === 0 && this.hasRoom(a) && this.hasRoom(b);
  }

  other(edge: number, person: number): number {
    const { a, b } = this.problem.edges[edge]!;
    return a === person ? b : a;
  }

  /** The chosen edges, ascending. */
  edges(): number[] {
    return Array.from(this.chosen.keys()).filter((edge) => this.chosen[edge] === 1);
  }

  private count(person: number, by: 1 | -1): void {
    const before = this.degree[person]!;
    this.degree[person] = before + by;
    // Covered changes only on the step between no introduction and the first.
    if (before !== (by === 1 ? 0 : 1)) return;
    this.covered += by;
    if (this.problem.owed[person]) this.coveredOwed += by;
  }
}

/** What two pairings are compared by. */
export type Standing = Pick<Pairing, 'value' | 'covered' | 'coveredOwed'>;

/** More owed people, then more people, then more value. */
export const ranksAbove = (x: Standing, y: Standing): boolean =>
  x.coveredOwed !== y.coveredOwed
    ? x.coveredOwed > y.coveredOwed
    : x.covered !== y.covered
      ? x.covered > y.covered
      : x.value > y.value;
