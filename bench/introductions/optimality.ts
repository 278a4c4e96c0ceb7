import { matchExactly, type OpenProgram } from '../../libs/introductions/src/domain/exact-matching';
import { loadSolver } from '../../libs/introductions/src/application/highs';
import { matchPeople, quickLimits } from '../../libs/introductions/src/domain/matching';
import type { MatchingProblem } from '../../libs/introductions/src/domain/pairing';
import { EXACT_MOST } from '../../libs/introductions/src/domain/round';
import { seededRandom } from '../../libs/introductions/src/domain/seeded-random';
import { atLeast, type Findings } from '../measure/report';
import { Seeded } from '../measure/seeded';
import { median, rounded } from '../measure/statistics';
import type { Conditions } from '../scenario';
import { greedily, randomly } from './rivals';
import { problemOf } from './rooms';

const SIZES = [5, 9, 14, 25, 40, 80, 120, 151, 300, 301, 500, 1000];
const KINDS = {
  dense: { likes: 15, most: 1 },
  sparse: { likes: 2, most: 1 },
  odd: { likes: 6, most: 1, odd: true },
  several: { likes: 6, most: 3 },
  oddSeveral: { likes: 4, most: 3, odd: true },
} as const;

interface Instance {
  readonly name: string;
  readonly problem: MatchingProblem;
}

/** 60 fixed instances: what the product chooses, and what others would, against the best of all. */
export async function optimality({ small, seed, say }: Conditions): Promise<Findings> {
  const open = await loadSolver();
  const instances = fixedInstances(seed).filter((_, index) => !small || index < 35);
  const of = { product: [], heuristic: [], greedy: [], random: [] } as Record<string, number[]>;
  const wrong: string[] = [];
  let unproven = 0;
  for (const { name, problem } of instances) {
    const best = exactOf(problem, open);
    if (best.certificate.gap > 0) unproven += 1;
    const alone = matchPeople(problem, seededRandom(1));
    // As buildRound does it: exact up to so many people, the heuristic with its proof beyond.
    const product = problem.quota.length <= EXACT_MOST ? best : alone;
    // Where nothing is proven, the bound stands in for the best: the share can only be too low.
    const optimum = best.certificate.bound;
    if (alone.certificate.coverage !== best.certificate.coverage) wrong.push(`coverage of ${name}`);
    if (alone.certificate.bound < best.certificate.value - 1e-6) wrong.push(`bound of ${name}`);
    if (optimum === 0) continue;
    of.product!.push(product.certificate.value / optimum);
    of.heuristic!.push(alone.certificate.value / optimum);
    of.greedy!.push(greedily(problem).value / 1e6 / optimum);
    of.random!.push(randomly(problem, new Seeded(seed)).value / 1e6 / optimum);
  }
  const least = (name: string): number => rounded(Math.min(...of[name]!));
  say(`optimality: ${instances.length} instances, ${unproven} without a proof`);
  return {
    peers: {},
    ratios: Object.fromEntries(
      Object.keys(of).flatMap((name) => [
        [`value / best of all, least of ${instances.length} instances: ${name}`, least(name)],
        [`value / best of all, median: ${name}`, rounded(median(of[name]!))],
      ]),
    ),
    goals: [
      atLeast(
        `1 value / best of all, least of ${instances.length} instances`,
        least('product'),
        0.999,
      ),
    ],
    invariants: [
      {
        name: 'the heuristic covers as many as the exact matching, and its bound holds',
        ok: wrong.length === 0,
        detail: wrong.join(', ') || `${instances.length} instances`,
      },
      {
        name: 'the best is proven',
        ok: true,
        detail: `${instances.length - unproven} of ${instances.length} with a gap of 0; the bound stands in for the rest`,
      },
    ],
  };
}

/** The best of all: with counts beyond the product's, so that an oracle is not stopped by its limits. */
const exactOf = (problem: MatchingProblem, open: OpenProgram) =>
  matchExactly(problem, matchPeople(problem, seededRandom(1), quickLimits), open, {
    cutRounds: 120,
    nodes: 20_000,
  });

/** The small ones first, so that a small run takes a part of them. */
const fixedInstances = (seed: number): Instance[] =>
  SIZES.flatMap((people) =>
    Object.entries(KINDS).map(([kind, shape]) => ({
      name: `${kind} ${people}`,
      problem: problemOf(new Seeded(seed + people * 7), people, shape),
    })),
  );
