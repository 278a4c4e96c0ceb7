import { incidence, ranksAbove, type Pairing, type Standing } from './pairing';
import { type Prices } from './prices';

/** Counted limits of the local search: the same input does the same work on every machine. */
export interface SearchLimits {
  /** Deeper stage by stage: edges added in one move, and the reduced cost it may give away (part of the heaviest). */
  readonly stages: readonly { readonly additions: number; readonly looseness: number }[];
  /** Most promising edges looked at per person. */
  readonly breadth: number;
  /** Passes over all edges in one stage. */
  readonly passes: number;
  /** Edges tried in the search for one move. */
  readonly steps: number;
}

/**
 * Improves a pairing by alternating moves: add an edge, take away what then exceeds a quota, give those who lost
 * an edge another. The first move that raises (owed covered, covered, value) is kept. Reduced cost ranks the
 * edges and cuts the search: what a pairing lacks to the bound is the sum of the slack of its edges, so a move that
 * gives away more slack than the whole gap cannot be an improvement.
 */
export function improve(pairing: Pairing, prices: Prices, limits: SearchLimits): void {
  new LocalSearch(pairing, prices, limits).run();
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
  private readonly reduced: readonly number[];
  private readonly heaviest: number;
  /** Slack that the move at hand may still give away. */
  private slack = 0;
  private steps = 0;
  private from: Standing = { covered: 0, coveredOwed: 0, value: 0 };
  private readonly at: readonly (readonly number[])[];
  /** The pass in which the edges of a person changed last: where nothing did, nothing new is found. */
  private readonly touched: Int32Array;
  private passes = 0;

  constructor(
    private readonly pairing: Pairing,
    private readonly prices: Prices,
    private readonly limits: SearchLimits,
  ) {
    const { edges } = pairing.problem;
    const { price } = prices;
    const reduced = edges.map(({ a, b, weight }) => weight - price[a]! - price[b]!);
    this.reduced = reduced;
    this.heaviest = edges.reduce((most, { weight }) => Math.max(most, weight), 0);
    this.at = incidence(pairing.problem);
    this.promising = this.at.map((edges) =>
      [...edges].sort((x, y) => reduced[y]! - reduced[x]! || x - y).slice(0, limits.breadth),
    );
    this.starts = [...new Set(this.promising.flat())].sort(
      (x, y) => reduced[y]! - reduced[x]! || x - y,
    );
    this.moved = new Uint8Array(edges.length);
    this.touched = new Int32Array(pairing.problem.quota.length);
  }

  run(): void {
    for (const stage of this.limits.stages) {
      this.touched.fill(this.passes);
      for (let pass = 0; pass < this.limits.passes; pass += 1) {
        if (!this.pass(stage.additions, stage.looseness * this.heaviest)) break;
      }
    }
  }

  private pass(additions: number, slackMost: number): boolean {
    let moved = false;
    this.passes += 1;
    for (const edge of this.starts) {
      const { covered, coveredOwed, value } = this.pairing;
      if (value >= Math.floor(this.prices.bound)) return false;
      if (this.pairing.chosen[edge] === 1) continue;
      this.from = { covered, coveredOwed, value };
      this.slack = Math.min(slackMost, this.prices.bound - value);
      this.steps = this.limits.steps;
      const { a, b } = this.pairing.problem.edges[edge]!;
      if (Math.max(this.touched[a]!, this.touched[b]!) < this.passes - 1) continue;
      if (this.tryAdding(edge, additions - 1, [a, b], [])) moved = true;
    }
    return moved;
  }

  private tryAdding(
    edge: number,
    left: number,
    check: readonly number[],
    hungry: readonly number[],
  ): boolean {
    const given = Math.max(0, -this.reduced[edge]!);
    if (given > this.slack || this.steps === 0) return false;
    this.steps -= 1;
    this.slack -= given;
    this.pairing.add(edge);
    this.moved[edge] = 1;
    const kept = this.settle(left, check, hungry);
    this.moved[edge] = 0;
    this.slack += given;
    if (kept) this.touch(edge);
    else this.pairing.remove(edge);
    return kept;
  }

  /** Removes what exceeds a quota, then accepts a better state or feeds those who lost an edge. */
  private settle(left: number, check: readonly number[], hungry: readonly number[]): boolean {
    const { degree, problem } = this.pairing;
    const over = check.find((person) => degree[person]! > problem.quota[person]!);
    if (over === undefined)
      return ranksAbove(this.pairing, this.from) || (left > 0 && this.feed(left, hungry));
    for (const edge of this.chosenAt(over)) {
      const given = Math.max(0, this.reduced[edge]!);
      if (given > this.slack) continue;
      this.slack -= given;
      this.pairing.remove(edge);
      this.moved[edge] = 2;
      const kept = this.settle(left, check, [...hungry, this.pairing.other(edge, over)]);
      this.moved[edge] = 0;
      this.slack += given;
      if (kept) {
        this.touch(edge);
        return true;
      }
      this.pairing.add(edge);
    }
    return false;
  }

  private touch(edge: number): void {
    const { a, b } = this.pairing.problem.edges[edge]!;
    this.touched[a] = this.passes;
    this.touched[b] = this.passes;
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
