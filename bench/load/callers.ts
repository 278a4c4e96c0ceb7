import { fork } from 'node:child_process';
import path from 'node:path';
import type { Load, LoadResult } from './answer-line';

/** Callers in a process of their own, so that measuring does not wait for what is measured. */
export interface Callers {
  run(load: Load): Promise<LoadResult>;
  stop(): void;
}

export function openCallers(): Callers {
  const child = fork(path.join('bench', 'load', 'process.ts'), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  });
  return {
    run: (load) =>
      new Promise((resolve, reject) => {
        const gone = (code: number | null): void =>
          reject(new Error(`The callers ended with ${code}.`));
        child.once('exit', gone);
        child.once('message', (message: { result?: LoadResult; error?: string }) => {
          child.off('exit', gone);
          if (message.result) resolve(message.result);
          else reject(new Error(message.error));
        });
        child.send(load);
      }),
    stop: () => child.disconnect(),
  };
}
