import { fork } from 'node:child_process';
import path from 'node:path';

export interface Sink {
  readonly smtpUrl: string;
  /** How many mails each address got so far. */
  received(): Promise<Map<string, number>>;
  stop(): void;
}

export async function openSink(): Promise<Sink> {
  const child = fork(path.join('bench', 'load', 'mail-sink.ts'), { execArgv: ['--import', 'tsx'] });
  const next = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error('The mail sink ended.'));
      child.once('exit', gone);
      child.once('message', (message) => {
        child.off('exit', gone);
        resolve(message as T);
      });
    });
  const { port } = await next<{ port: number }>();
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    received: async () => {
      const answer = next<{ received: [string, number][] }>();
      child.send('received');
      return new Map((await answer).received);
    },
    stop: () => child.disconnect(),
  };
}
