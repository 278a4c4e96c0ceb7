import type { Stack } from '../../test/support/stack';
import type { Seeded } from '../measure/seeded';

/** Whoever meets a server that is coming up tries again for a while. */
export async function insisting<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 150; ; left -= 1) {
    try {
      return await work();
    } catch (problem) {
      if (left === 0) throw problem;
      await pause(200);
    }
  }
}

export const pause = (millis: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, millis));

/** A mail server on a bad day; what it keeps and then breaks off (`unsure`: the share) is what nobody can be sure of. */
export function breakMail(stack: Stack, seeded: Seeded, unsure: number): void {
  const now = (share: number): boolean => seeded.next() < share;
  stack.inbox.faults = {
    onConnect: () => (now(0.03) ? { kind: 'cut' } : undefined),
    onMail: () => (now(0.04) ? { kind: 'reply', code: 451 } : undefined),
    onData: () =>
      now(0.04)
        ? { kind: 'cut' }
        : now(unsure)
          ? { kind: 'cut-after-keeping' }
          : { kind: 'delay', ms: 15 },
  };
}

export function blowsOn(stack: Stack, seeded: Seeded): { stop(): Promise<number> } {
  let over = false;
  let struck = 0;
  const blows = [
    async () => {
      await stack.killWorkers();
      await stack.startWorker();
    },
    () => stack.flushQueue(),
    () => crash(stack),
  ];
  const going = (async () => {
    // Each kind once at least, in an order of the seed's own.
    for (let at = seeded.whole(0, 2); !over || struck < 3; at += seeded.one([1, 1, 2])) {
      await pause(seeded.whole(150, 700));
      await insisting(blows[at % 3]!);
      struck += 1;
    }
  })();
  return {
    stop: async () => {
      over = true;
      await going;
      return struck;
    },
  };
}

/** Postgres loses a process the hard way, ends all others and recovers from its log, as after a crash. */
async function crash(stack: Stack): Promise<void> {
  const [backend] = await stack.db.query<{ pid: number }>(
    `select pid from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend' limit 1`,
  );
  if (backend) process.kill(backend.pid, 'SIGKILL');
}
