import { incidence, type MatchingProblem, type Standing } from './pairing';

/** A dual solution: what one more place with each person is worth, and the bound that it proves. */
export interface Prices {
  readonly price: Float64Array;
  /** No pairing that covers at least `covered` people is worth more than this. */
  readonly bound: number;
}

const DESCENT_ROUNDS = 25;
const SUBGRADIENT_ROUNDS = 200;
const PATIENCE = 12;

/**
 * Prices by coordinate descent, then subgradient steps, on the dual of the linear relaxation
 *
 *   max sum w x + reward * sum c,  c_i <= x(edges at i),  c_i <= 1,  x(edges at i) <= b_i,  0 <= x <= 1
 *
 * With one price p_i per person (negative when their coverage is what is scarce) every choice of prices is
 * feasible: an edge pays max(0, w - p_a - p_b) and a person b p + reward, or max(0, reward + p) below zero. By
 * weak duality the sum bounds the best value plus reward * covered, so subtracting the reward of the people who
 * are covered bounds the value (Lagrangian relaxation of the coverage rule). Work is counted, never timed.
 */
export function findPrices(
  problem: MatchingProblem,
  reached: Standing,
  reward: number,
  from: Float64Array,
): Prices {
  const at = incidence(problem);
  const people = at.flatMap((edges, person) =>
    edges.length > 0 && problem.quota[person]! > 0 ? [person] : [],
  );
  const price = from.slice();
  let best: Prices = { price: from, bound: Infinity };
  const keep = (): boolean => {
    const bound = dualValue(problem, people, price, reward);
    if (bound >= best.bound) return false;
    best = { price: price.slice(), bound };
    return true;
  };
  keep();
  for (let round = 0; round < DESCENT_ROUNDS; round += 1) {
    for (const person of people) price[person] = bestPrice(problem, at, price, person, reward);
    keep();
  }
  price.set(best.price);
  const goal = reached.value + reward * reached.covered;
  let [eagerness, sinceBetter] = [1, 0];
  for (let round = 0; round < SUBGRADIENT_ROUNDS; round += 1) {
    const slope = slopes(problem, people, price, reward);
    const steepness = people.reduce((sum, person) => sum + slope[person]! ** 2, 0);
    const gap = best.bound - goal;
    if (steepness === 0 || gap <= 0) break;
    // Polyak's step, halved while it overshoots.
    const step = (eagerness * gap) / steepness;
    for (const person of people) {
      price[person] = Math.max(-reward, price[person]! - step * slope[person]!);
    }
    sinceBetter = keep() ? 0 : sinceBetter + 1;
    if (sinceBetter < PATIENCE) continue;
    eagerness /= 2;
    sinceBetter = 0;
    price.set(best.price);
  }
  return { price: best.price, bound: best.bound - reward * reached.covered };
}

function dualValue(
  problem: MatchingProblem,
  people: readonly number[],
  price: Float64Array,
  reward: number,
): number {
  let value = 0;
  for (const person of people) {
    const p = price[person]!;
    value += p >= 0 ? problem.quota[person]! * p + reward : Math.max(0, reward + p);
  }
  for (const { a, b, weight } of problem.edges)
    value += Math.max(0, weight - price[a]! - price[b]!);
  return value;
}

/** The middle of the prices that are best for one person while all others stand still. */
function bestPrice(
  problem: MatchingProblem,
  at: readonly (readonly number[])[],
  price: Float64Array,
  person: number,
  reward: number,
): number {
  const offers = at[person]!.map((edge) => {
    const { a, b, weight } = problem.edges[edge]!;
    return weight - price[a === person ? b : a]!;
  }).sort((x, y) => y - x);
  const places = problem.quota[person]!;
  const [first, second] = [offers[0]!, offers[1] ?? -Infinity];
  if (first <= 0) return Math.max(-reward, (first + Math.max(second, -reward)) / 2);
  const served = offers[places - 1] ?? 0;
  return served <= 0 ? 0 : (served + Math.max(0, offers[places] ?? 0)) / 2;
}

/** A subgradient of the dual value at these prices. */
function slopes(
  problem: MatchingProblem,
  people: readonly number[],
  price: Float64Array,
  reward: number,
): Float64Array {
  const slope = new Float64Array(price.length);
  for (const person of people) {
    slope[person] = price[person]! >= 0 ? problem.quota[person]! : price[person]! > -reward ? 1 : 0;
  }
  for (const { a, b, weight } of problem.edges) {
    if (weight - price[a]! - price[b]! <= 0) continue;
    slope[a]! -= 1;
    slope[b]! -= 1;
  }
  // Without a reward a price at zero cannot fall, so a push below zero is no direction.
  for (const person of people) {
    if (price[person]! <= -reward && slope[person]! > 0) slope[person] = 0;
  }
  return slope;
}
