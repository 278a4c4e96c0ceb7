import { certify, type Certificate } from './certificate';
import { coverEverybodyPossible } from './coverage';
import { fill, improve, type SearchLimits } from './improve';
import { Pairing, ranksAbove, type MatchingProblem } from './pairing';
import { findPrices, type Prices } from './prices';
import { shuffledIndexes, type SeededRandom } from './seeded-random';

export interface Matching {
  /** Indexes into the problem's edges, ascending. */
  readonly chosen: readonly number[];
  readonly certificate: Certificate;
}

/** How much a covered person is worth beside the edges when prices are sought, as parts of the largest weight. */
const REWARDS = [0, 0.25, 0.5, 1, 2];

const usualLimits: SearchLimits = {
  stages: [
    { additions: 4, looseness: 0.06 },
    { additions: 5, looseness: 0.08 },
    { additions: 7, looseness: 0.1 },
    { additions: 10, looseness: 0.05 },
  ],
  breadth: 8,
  passes: 12,
  steps: 1000,
};

/** Enough for a start: the exact search does the rest. */
export const quickLimits: SearchLimits = { ...usualLimits, stages: usualLimits.stages.slice(0, 1) };

/**
 * Simple b-matching, lexicographic: as many owed people as possible, as many people as possible, then value.
 * Coverage is exact; value comes from prices, greedy on reduced cost and local search, with a proven bound.
 * The answer is the same for the same problem and seed.
 */
export function matchPeople(
  problem: MatchingProblem,
  random: SeededRandom,
  limits: SearchLimits = usualLimits,
): Matching {
  const heaviest = problem.edges.reduce((most, { weight }) => Math.max(most, weight), 0);
  const ties = shuffledIndexes(problem.edges.length, random);
  const people = shuffledIndexes(problem.quota.length, random);
  const noPrices = new Float64Array(problem.quota.length);
  let best = greedyPairing(problem, noPrices, ties, people);
  let prices: Prices = { price: noPrices, bound: Infinity };
  for (const part of REWARDS) {
    const next = findPrices(problem, best, part * heaviest, prices.price);
    // The bound is convex in the reward: once it rises, a larger reward proves nothing better.
    if (next.bound >= prices.bound) break;
    prices = next;
    const pairing = greedyPairing(problem, prices.price, ties, people);
    if (ranksAbove(pairing, best)) best = pairing;
    if (prices.bound - best.value <= CLOSE_ENOUGH * prices.bound) break;
  }
  improve(best, prices, limits);
  return { chosen: best.edges(), certificate: certify(best, prices.bound, 'heuristic') };
}

// A gap that the local search closes by itself.
const CLOSE_ENOUGH = 0.01;

function greedyPairing(
  problem: MatchingProblem,
  price: Float64Array,
  ties: readonly number[],
  people: readonly number[],
): Pairing {
  const worth = problem.edges.map(({ a, b, weight }) => weight - price[a]! - price[b]!);
  const order = [...worth.keys()].sort((x, y) => worth[y]! - worth[x]! || ties[x]! - ties[y]!);
  const greedy = new Pairing(problem);
  fill(greedy, order);
  const pairing = coverEverybodyPossible(greedy, people);
  fill(pairing, order);
  return pairing;
}
