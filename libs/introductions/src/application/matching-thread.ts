import { Worker } from 'node:worker_threads';
import type { RoundDraft, RoundRules, RoundSnapshot } from '../domain/round';

/** What the thread is asked. */
export interface MatchingOrder {
  readonly snapshot: RoundSnapshot;
  readonly rules: RoundRules;
  readonly exact: boolean;
}

const PATIENCE_MILLIS = 300_000;

/** Builds one round in a thread that lives as long as it computes. `file`: the bundle of `run-matching.ts`. */
export class MatchingThread {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly file: string,
    private readonly patienceMillis = PATIENCE_MILLIS,
  ) {}

  /** null when it took longer than anybody should wait; a defect in the thread is thrown here. */
  build(snapshot: RoundSnapshot, rules: RoundRules, exact: boolean): Promise<RoundDraft | null> {
    const workerData: MatchingOrder = { snapshot, rules, exact };
    const run = () => this.run(workerData);
    // One at a time: it is the machine's cores that are shared, and other work waits for them as well.
    const turn = this.turn.then(run, run);
    this.turn = turn;
    return turn;
  }

  private run(workerData: MatchingOrder): Promise<RoundDraft | null> {
    const worker = new Worker(this.file, { workerData });
    return new Promise((resolve, reject) => {
      const patience = setTimeout(() => {
        resolve(null);
        void worker.terminate();
      }, this.patienceMillis);
      worker.once('message', (draft: RoundDraft) => resolve(draft));
      worker.once('error', reject);
      worker.once('exit', () => {
        clearTimeout(patience);
        reject(new Error('The matching thread ended without an answer.'));
      });
    });
  }
}
