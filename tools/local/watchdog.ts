import { createInterface } from 'node:readline';
import { type Readable } from 'node:stream';
import { endProcesses, type Endable } from './ending';

/** Three signals at most, so the last one falls before 7.5 s. */
const STEP_MS = 2500;

/**
 * Reads the list of processes to end, one JSON line per change. The pipe closes when the parent is gone,
 * however it went: kill -9 leaves it no time to say so. An empty last list means that it ended in order.
 */
export function watch(pipe: Readable): void {
  let wards: Endable[] = [];
  const lines = createInterface({ input: pipe });
  lines.on('line', (line) => {
    wards = JSON.parse(line) as Endable[];
  });
  lines.on('close', () => {
    void endProcesses(wards, STEP_MS).then(() => process.exit(0));
  });
}
