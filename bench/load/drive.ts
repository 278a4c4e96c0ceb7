import { setTimeout as pause } from 'node:timers/promises';
import {
  readAnswer,
  ticketIn,
  type Answered,
  type Chain,
  type Load,
  type LoadResult,
} from './answer-line';
import { Connection } from './connection';

/** Works a load off and tells what came of every step. */
export async function drive(load: Load): Promise<LoadResult> {
  const idle = new Map<string, Connection[]>();
  const answers: Answered[] = [];
  const began = performance.now();
  const now = (): number => performance.now() - began;
  const take = (url: string): Connection => idle.get(url)?.pop() ?? new Connection(new URL(url));
  const giveBack = (url: string, connection: Connection): void => {
    const kept = idle.get(url);
    if (kept) kept.push(connection);
    else idle.set(url, [connection]);
  };
  const follow = async ({ url, ip, steps }: Chain, chain: number): Promise<void> => {
    const connection = take(url);
    let ticket = '';
    for (const [step, { body, cookie }] of steps.entries()) {
      const headers = {
        'x-forwarded-for': ip,
        'accept-language': 'ja',
        ...(cookie ? { cookie } : {}),
      };
      const sentAt = now();
      const { status, text } = await connection
        .post(body.replace('$TICKET', ticket), headers)
        .catch((error: Error) => ({ status: 0, text: error.message }));
      ticket = ticketIn(text) ?? ticket;
      answers.push({ chain, step, sentAt, doneAt: now(), ...readAnswer(status, text) });
    }
    giveBack(url, connection);
  };
  if (load.chains.some(({ at }) => at !== undefined))
    await Promise.all(
      load.chains.map(async (chain, index) => {
        await pause(Math.max(0, (chain.at ?? 0) - now()));
        await follow(chain, index);
      }),
    );
  else {
    const left = load.chains.entries();
    const caller = async (): Promise<void> => {
      for (const [index, chain] of left) await follow(chain, index);
    };
    await Promise.all(Array.from({ length: load.callers }, caller));
  }
  const millis = now();
  for (const kept of idle.values()) for (const connection of kept) connection.close();
  return { answers, millis };
}
