import { incidence, ranksAbove, type Pairing, type Standing } from './pairing';

/** Counted limits of the local search: the same input does the same work on every machine. */
export interface SearchLimits {
  /** Edges added in one move. */
  readonly additions: number;
  /** Most promising edges looked at per person. */
  readonly breadth: number;
  /** Passes over all edges. */
  readonly passes: number;
}

/**
 * Improves a pairing by alternating moves: add an edge, take away what then exceeds a quota, give those who lost
 * an edge another. The first move that raises (owed covered, covered, value) is kept. Reduced cost ranks the
 * edges: on an optimal solution every chosen one is tight, so loose ones are not worth a look.
 */
export function improve(pairing: Pairing, price: Float64Array, limits: SearchLimits): void {
  new LocalSearch(pairing, price, limits).run();
}

/** Adds every edge that fits, best reduced value first. */
export function fill(pairing: Pairing, order: readonly number[]): void {
  for (const edge of order) if (pairing.fits(edge)) pairing.add(edge);
}

class LocalSearch {
  private readonly promising: readonly (readonly number[])[];
  private readonly starts: readonly number[];
  /** In one move an edge moves once: 1 added, 2 removed. */
  private readonly moved: Uint8Array;
  private from: Standing = { covered: 0, coveredOwed: 0, value: 0 };
  private readonly at: readonly (readonly number[])[];

  constructor(
    private readonly pairing: Pairing,
    price: Float64Array,
    private readonly limits: SearchLimits,
  ) {
    const { edges } = pairing.problem;
    const reduced = edges.map(({ a, b, weight }) => weight - price[a]! - price[b]!);
    this.at = incidence(pairing.problem);
    this.promising = this.at.map((edges) =>
      [...edges].sort((x, y) => reduced[y]! - reduced[x]! || x - y).slice(0, limits.breadth),
    );
    this.starts = [...new Set(this.promising.flat())].sort(
      (x, y) => reduced[y]! - reduced[x]! || x - y,
    );
    this.moved = new Uint8Array(edges.length);
  }

  run(): void {
    for (let pass = 0; pass < this.limits.passes; pass += 1) {
      let moves = 0;
      for (const edge of this.starts) {
        if (this.pairing.chosen[edge] === 1) continue;
        const { covered, coveredOwed, value } = this.pairing;
        this.from = { covered, coveredOwed, value };
        const { a, b } = this.pairing.problem.edges[edge]!;
        if (this.tryAdding(edge, this.limits.additions - 1, [a, b], [])) moves += 1;
      }
      if (moves === 0) return;
    }
  }

  private tryAdding(
    edge: number,
    left: number,
    check: readonly number[],
    hungry: readonly number[],
  ): boolean {
    this.pairing.add(edge);
    this.moved[edge] = 1;
    const kept = this.settle(left, check, hungry);
    this.moved[edge] = 0;
    if (!kept) this.pairing.remove(edge);
    return kept;
  }

  /** Removes what exceeds a quota, then accepts a better state or feeds those who lost an edge. */
  private settle(left: number, check: readonly number[], hungry: readonly number[]): boolean {
    const { degree, problem } = this.pairing;
    const over = check.find((person) => degree[person]! > problem.quota[person]!);
    if (over === undefined)
      return ranksAbove(this.pairing, this.from) || (left > 0 && this.feed(left, hungry));
    for (const edge of this.chosenAt(over)) {
      this.pairing.remove(edge);
      this.moved[edge] = 2;
      const kept = this.settle(left, check, [...hungry, this.pairing.other(edge, over)]);
      this.moved[edge] = 0;
      if (kept) return true;
      this.pairing.add(edge);
    }
    return false;
  }

  private feed(left: number, hungry: readonly number[]): boolean {
    for (const [place, person] of hungry.entries()) {
      const rest = hungry.slice(place + 1);
      for (const edge of this.promising[person]!) {
        if (this.pairing.chosen[edge] === 1 || this.moved[edge] !== 0) continue;
        const other = this.pairing.other(edge, person);
        if (this.tryAdding(edge, left - 1, [other, person], rest)) return true;
      }
    }
    return false;
  }

  private chosenAt(person: number): number[] {
    return this.at[person]!.filter(
      (edge) => this.pairing.chosen[edge] === 1 && this.moved[edge] === 0,
    );
  }
}
