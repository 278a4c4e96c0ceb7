import { Pairing, incidence } from './pairing';

/**
 * Brings coverage to its true maximum. Every person is split into as many slots as their quota; a set of people
 * is coverable when some matching of the slot graph touches each of them, and such sets form a matroid (Edmonds
 * & Fulkerson 1965). So extending the covered set one person at a time, owed people first, ends at the largest
 * number of owed people and the largest number of people at once. One extension is a search for an
 * alternating path with blossoms (Edmonds 1965) to a free slot, or to a slot whose person has another edge.
 */
export function coverEverybodyPossible(start: Pairing, order: readonly number[]): Pairing {
  const { owed, quota } = start.problem;
  const at = incidence(start.problem);
  const waiting = order.filter((person) => quota[person]! > 0 && at[person]!.length > 0);
  if (waiting.every((person) => start.degree[person]! > 0)) return start;
  const search = new SlotSearch(start, at);
  for (const person of waiting) {
    if (!owed[person] || search.degree[person]! > 0) continue;
    if (!search.extend(person, false)) search.extend(person, true);
  }
  for (const person of waiting) if (search.degree[person] === 0) search.extend(person, false);
  return search.toPairing();
}

const FREE = -1;
const EVEN = 1;
const ODD = 2;

class SlotSearch {
  readonly degree: Int32Array;
  private readonly first: number[] = [];
  private readonly owner: number[] = [];
  private readonly mate: Int32Array;
  private readonly label: Uint8Array;
  private readonly before: Int32Array;
  private readonly base: Int32Array;
  private readonly seen: Int32Array;
  private stamp = 0;
  private queue: number[] = [];
  private touched: number[] = [];

  constructor(
    private readonly start: Pairing,
    private readonly at: readonly (readonly number[])[],
  ) {
    start.problem.quota.forEach((slots, person) => {
      this.first.push(this.owner.length);
      for (let slot = 0; slot < slots; slot += 1) this.owner.push(person);
    });
    const size = this.owner.length;
    this.first.push(size);
    this.degree = new Int32Array(start.degree.length);
    this.mate = new Int32Array(size).fill(FREE);
    this.label = new Uint8Array(size);
    this.before = new Int32Array(size).fill(FREE);
    this.base = Int32Array.from({ length: size }, (_, slot) => slot);
    this.seen = new Int32Array(size);
    for (const edge of start.edges()) {
      const { a, b } = start.problem.edges[edge]!;
      this.join(this.first[a]! + this.degree[a]!++, this.first[b]! + this.degree[b]!++);
    }
  }

  /** Covers one more person without uncovering anybody; `displace` lets somebody who is not owed give way. */
  extend(person: number, displace: boolean): boolean {
    const root = this.first[person]!;
    this.forget();
    this.reach(root, EVEN);
    for (let next = 0; next < this.queue.length; next += 1) {
      const slot = this.queue[next]!;
      if (slot !== root && this.canRelease(slot, displace)) return this.release(slot, root);
      for (const edge of this.at[this.owner[slot]!]!) {
        const other = this.start.other(edge, this.owner[slot]!);
        for (let to = this.first[other]!; to < this.first[other + 1]!; to += 1) {
          if (this.step(slot, to)) return this.flip(to, root);
        }
      }
    }
    return false;
  }

  /** The slot matching as a pairing: an edge found twice is kept once, which uncovers nobody. */
  toPairing(): Pairing {
    const pairing = new Pairing(this.start.problem);
    this.start.problem.edges.forEach(({ a, b }, edge) => {
      for (let slot = this.first[a]!; slot < this.first[a + 1]!; slot += 1) {
        const mate = this.mate[slot]!;
        if (mate !== FREE && this.owner[mate] === b) return pairing.add(edge);
      }
    });
    return pairing;
  }

  /** Looks along one edge of the slot graph; true when it ends at a free slot. */
  private step(from: number, to: number): boolean {
    if (this.label[to] === ODD || this.find(from) === this.find(to)) return false;
    if (this.label[to] === EVEN) {
      const root = this.meetingPoint(from, to);
      this.shrink(from, to, root);
      this.shrink(to, from, root);
      return false;
    }
    this.reach(to, ODD);
    this.before[to] = from;
    if (this.mate[to] === FREE) return true;
    this.reach(this.mate[to]!, EVEN);
    return false;
  }

  private shrink(from: number, to: number, root: number): void {
    let [x, y] = [from, to];
    while (this.find(x) !== root) {
      this.before[x] = y;
      y = this.mate[x]!;
      if (this.label[y] === ODD) this.reach(y, EVEN);
      if (this.base[x] === x) this.base[x] = root;
      if (this.base[y] === y) this.base[y] = root;
      x = this.before[y]!;
    }
  }

  private meetingPoint(from: number, to: number): number {
    this.stamp += 1;
    let [x, y] = [this.find(from), this.find(to)];
    for (;;) {
      if (x !== FREE) {
        if (this.seen[x] === this.stamp) return x;
        this.seen[x] = this.stamp;
        x = this.up(x);
      }
      [x, y] = [y, x];
    }
  }

  private up(slot: number): number {
    const mate = this.mate[slot]!;
    return mate === FREE || this.before[mate] === FREE ? FREE : this.find(this.before[mate]!);
  }

  private canRelease(slot: number, displace: boolean): boolean {
    const person = this.owner[slot]!;
    return this.degree[person]! > 1 || (displace && !this.start.problem.owed[person]);
  }

  private release(slot: number, root: number): boolean {
    const mate = this.mate[slot]!;
    this.mate[slot] = FREE;
    this.degree[this.owner[slot]!]! -= 1;
    this.degree[this.owner[mate]!]! -= 1;
    return this.flip(mate, root);
  }

  private flip(end: number, root: number): boolean {
    this.degree[this.owner[end]!]! += 1;
    this.degree[this.owner[root]!]! += 1;
    for (let slot = end; slot !== FREE;) {
      const from = this.before[slot]!;
      const next = this.mate[from]!;
      this.join(slot, from);
      slot = next;
    }
    return true;
  }

  private join(x: number, y: number): void {
    this.mate[x] = y;
    this.mate[y] = x;
  }

  private reach(slot: number, label: 1 | 2): void {
    if (this.label[slot] === 0) this.touched.push(slot);
    this.label[slot] = label;
    if (label === EVEN) this.queue.push(slot);
  }

  private find(slot: number): number {
    let root = slot;
    while (this.base[root] !== root) root = this.base[root]!;
    for (let at = slot; at !== root;) {
      const next = this.base[at]!;
      this.base[at] = root;
      at = next;
    }
    return root;
  }

  private forget(): void {
    for (const slot of this.touched) {
      this.label[slot] = 0;
      this.before[slot] = FREE;
      this.base[slot] = slot;
    }
    this.touched = [];
    this.queue = [];
  }
}
