import { certify, type Certificate } from './certificate';
import { coverEverybodyPossible } from './coverage';
import { fill, improve, type SearchLimits } from './improve';
import { Pairing, ranksAbove, type MatchingProblem } from './pairing';
import { findPrices } from './prices';
import { shuffledIndexes, type SeededRandom } from './seeded-random';

export interface Matching {
  /** Indexes into the problem's edges, ascending. */
  readonly chosen: readonly number[];
  readonly certificate: Certificate;
}

/** How much a covered person is worth beside the edges when prices are sought, as parts of the largest weight. */
const REWARDS = [0, 0.25, 0.5, 1, 2];

const usualLimits: SearchLimits = { additions: 3, breadth: 8, passes: 12 };

/**
 * Simple b-matching, lexicographic: as many owed people as possible, as many people as possible, then value.
 * Coverage is exact; value comes from prices, greedy on reduced cost and local search, with a proven bound.
 * `matchPeople` answers the same for the same problem and seed. An exact solver can take its place: same
 * problem in, same matching out.
 */
export function matchPeople(
  problem: MatchingProblem,
  random: SeededRandom,
  limits: SearchLimits = usualLimits,
): Matching {
  const heaviest = problem.edges.reduce((most, { weight }) => Math.max(most, weight), 0);
  const ties = shuffledIndexes(problem.edges.length, random);
  const people = shuffledIndexes(problem.quota.length, random);
  const byWeight = problem.edges.map(({ weight }) => weight);
  let best = attempt(
    problem,
    new Float64Array(problem.quota.length),
    byWeight,
    ties,
    people,
    limits,
  );
  let bound = Infinity;
  for (const part of REWARDS) {
    const rounds = { descent: 30, subgradient: 200, target: best.value };
    const prices = findPrices(problem, best.covered, part * heaviest, rounds);
    bound = Math.min(bound, prices.bound);
    if (best.value >= Math.floor(bound)) break;
    const reduced = problem.edges.map(
      ({ a, b, weight }) => weight - prices.price[a]! - prices.price[b]!,
    );
    const next = attempt(problem, prices.price, reduced, ties, people, limits);
    if (ranksAbove(next, best)) best = next;
  }
  return { chosen: best.edges(), certificate: certify(best, bound) };
}

function attempt(
  problem: MatchingProblem,
  price: Float64Array,
  worth: readonly number[],
  ties: readonly number[],
  people: readonly number[],
  limits: SearchLimits,
): Pairing {
  const order = [...worth.keys()].sort((x, y) => worth[y]! - worth[x]! || ties[x]! - ties[y]!);
  const greedy = new Pairing(problem);
  fill(greedy, order);
  const pairing = coverEverybodyPossible(greedy, people);
  fill(pairing, order);
  improve(pairing, price, limits);
  return pairing;
}
