import { parentPort, workerData } from 'node:worker_threads';
import { buildRound } from '../domain/round';
import { ROUND_VERSION } from '../domain/stored-round';
import { loadSolver } from './highs';
import type { MatchingOrder } from './matching-thread';

/** The thread's own entry: one order in, one round out. */
async function main({ snapshot, rules, exact }: MatchingOrder): Promise<void> {
  const version = ROUND_VERSION;
  const draft = exact
    ? buildRound(snapshot, { version, ...rules, exact: await loadSolver() })
    : buildRound(snapshot, { version, ...rules });
  parentPort?.postMessage(draft);
}

void main(workerData as MatchingOrder);
