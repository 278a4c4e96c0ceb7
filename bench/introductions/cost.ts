import { fork } from 'node:child_process';
import path from 'node:path';
import { atMost, type Findings, type Goal } from '../measure/report';
import { median, ratioOf, rounded, summaryOf } from '../measure/statistics';
import type { Conditions } from '../scenario';

export interface CostOrder {
  readonly people: number;
  readonly way: 'product' | 'greedy';
  readonly seed: number;
}

export interface Cost {
  readonly millis: number;
  /** The most memory its process ever held, with Node, the compiler and the list of concepts. */
  readonly peakMb: number;
  readonly value: number;
  readonly gap: number | null;
  readonly solver: string;
}

const SIZES = [
  { people: 150, seconds: 1, rounds: 5 },
  { people: 1_000, seconds: 10, rounds: 3 },
  { people: 10_000, seconds: 60, rounds: 1 },
] as const;

/** A whole round from its snapshot, beside the same snapshot matched greedily; each in a process of its own. */
export async function cost({ small, seed, say }: Conditions): Promise<Findings> {
  const goals: Goal[] = [];
  const peers: Record<string, ReturnType<typeof summaryOf>> = {};
  const ratios: Record<string, number> = {};
  for (const { people, seconds, rounds } of small ? SIZES.slice(0, 1) : SIZES) {
    const product: Cost[] = [];
    const greedy: Cost[] = [];
    for (let round = 0; round < rounds; round += 1) {
      product.push(await oneRound({ people, way: 'product', seed: seed + round }));
      greedy.push(await oneRound({ people, way: 'greedy', seed: seed + round }));
    }
    const millis = (costs: readonly Cost[]): number[] => costs.map((one) => one.millis);
    const peak = (costs: readonly Cost[]): number => Math.max(...costs.map((one) => one.peakMb));
    peers[`a round of ${people}`] = summaryOf(millis(product));
    peers[`the same, greedily, ${people}`] = summaryOf(millis(greedy));
    ratios[`time / greedy, ${people}`] = ratioOf(millis(product), millis(greedy));
    ratios[`peak memory / greedy, ${people}`] = rounded(peak(product) / peak(greedy));
    ratios[`value / greedy, ${people}`] = ratioOf(
      product.map((one) => one.value),
      greedy.map((one) => one.value),
    );
    const took = rounded(median(millis(product)) / 1000);
    goals.push(atMost(`6 seconds for a round of ${people}`, took, seconds));
    if (people === 10_000) {
      goals.push(atMost('6 peak MB of a round of 10000', peak(product), 400));
      goals.push(atMost('1 certified gap at 10000', product[0]!.gap, 0.002));
    }
    say(`cost: ${people} people, ${product[0]!.solver}, ${took} s, ${peak(product)} MB`);
  }
  return { peers, ratios, goals, invariants: [] };
}

function oneRound(order: CostOrder): Promise<Cost> {
  const child = fork(path.join('bench', 'introductions', 'one-round.ts'), {
    execArgv: ['--import', 'tsx'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => {
      resolve(answer as Cost);
      child.disconnect();
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error('A round ended without an answer.')));
    child.send(order);
  });
}
