import { loadSolver } from '../../libs/introductions/src/application/highs';
import { buildRound } from '../../libs/introductions/src/domain/round';
import { Seeded } from '../measure/seeded';
import { problemIn } from './coverage';
import type { Cost, CostOrder } from './cost';
import { greedily } from './rivals';
import { roomOf } from './rooms';

/** A process for one round, so that its memory is its own. */
process.once('message', (order: CostOrder) => {
  void cost(order).then((answer) => process.send!(answer));
});
process.on('disconnect', () => process.exit(0));

async function cost({ people, way, seed }: CostOrder): Promise<Cost> {
  const exact = await loadSolver();
  // A small one first: what is measured is the round and not the compiler.
  buildRound(roomOf(new Seeded(1), { people: 40, concepts: 60, most: 1 }), { version: 'b', exact });
  const room = roomOf(new Seeded(seed), { people, concepts: 380, most: 1 });
  const began = performance.now();
  const answer =
    way === 'greedy'
      ? { value: greedily(problemIn(room)).value / 1e6, gap: null, solver: 'greedy' }
      : buildRound(room, { version: 'b', exact }).certificate;
  return {
    millis: performance.now() - began,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    value: answer.value,
    gap: answer.gap,
    solver: answer.solver,
  };
}
