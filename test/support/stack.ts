import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { Inbox } from '../../tools/local/inbox';
import { Children, ended } from './children';
import { asAdmin, connectTestDatabase, type TestDatabase } from './database';
import { until } from './until';

/** The whole product as processes of their own: api with web, worker, queue, inbox, on a database of this test's own. */
export interface Stack {
  readonly db: TestDatabase;
  readonly inbox: Inbox;
  /** Of the first api process. */
  readonly url: string;
  readonly apis: readonly { readonly url: string; readonly pid: number }[];
  startWorker(): Promise<ChildProcess>;
  /** Ends a worker the hard way (SIGKILL), or every one. */
  killWorkers(): Promise<void>;
  /** Empties Redis; nothing where the queue runs on Postgres. */
  flushQueue(): Promise<void>;
  /** How much is due or not yet handed to its handlers. */
  outstanding(): Promise<number>;
  /** Waits until nothing is due, every event is handled, and no mail is on the line. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface StackOptions {
  readonly worker?: boolean;
  /** How many api processes, on one database; 1 unless said otherwise. */
  readonly apis?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Takes every line that api and worker write; without it they go to the terminal. */
  readonly output?: (text: string) => void;
}

const need = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests by \`npm test\`.`);
  return value;
};

/** A port that was free a moment ago. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const { db, appUrl } = await copyTemplate();
  const inbox = await Inbox.start();
  const redisUrl = await ownRedis();
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    TZ: process.env.TZ ?? 'UTC',
    NODE_ENV: 'test',
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: appUrl,
    REDIS_URL: redisUrl,
    SMTP_URL: inbox.smtpUrl,
    SECRET_KEY: 'a-key-that-only-tests-know-0123456789abcdef',
    CLOCK_MOVABLE: '1',
    SEND_DELAY_SECONDS: '0',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'error',
    ...options.env,
  };
  const children = new Children(env, options.output);
  const workers: ChildProcess[] = [];
  const startWorker = async (): Promise<ChildProcess> => {
    const workerPort = await freePort();
    const child = children.run('dist/apps/worker/main.js', { WORKER_PORT: String(workerPort) });
    workers.push(child);
    await answering(child, `http://localhost:${workerPort}/healthz`);
    return child;
  };
  const stop = async (): Promise<void> => {
    await children.stop();
    await inbox.stop();
    await db.drop();
  };
  const apis = [{ url, child: children.run('dist/apps/api/main.js') }];
  while (apis.length < (options.apis ?? 1)) {
    const next = await freePort();
    const child = children.run('dist/apps/api/main.js', { PORT: String(next) });
    apis.push({ url: `http://localhost:${next}`, child });
  }
  try {
    await Promise.all([
      ...apis.map((api) => answering(api.child, `${api.url}/healthz`, 55_000 * apis.length)),
      options.worker === false ? null : startWorker(),
    ]);
  } catch (problem) {
    // Nobody holds a stack that did not start: what is left of it would keep the test run waiting for its output.
    await stop();
    throw problem;
  }
  return {
    db,
    inbox,
    url,
    apis: apis.map((api) => ({ url: api.url, pid: api.child.pid! })),
    startWorker,
    killWorkers: async () => {
      await Promise.all(workers.splice(0).map((worker) => ended(worker, 'SIGKILL')));
    },
    flushQueue: async () => {
      if (redisUrl) await withRedis(redisUrl, (redis) => redis.flushdb());
    },
    outstanding: () => outstanding(db),
    settled: () => until(async () => (await outstanding(db)) + (await onTheLine(db)) === 0, 40_000),
    stop,
  };
}

/** Waits until a process answers; fails at once when it ends instead. */
const answering = (child: ChildProcess, at: string, millis = 55_000): Promise<void> =>
  until(() => {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`${child.spawnargs.at(-1)} ended (${child.exitCode ?? child.signalCode}).`);
    return answers(at);
  }, millis);

const answers = (at: string): Promise<boolean> =>
  fetch(at).then(
    (response) => response.ok,
    () => false,
  );

async function outstanding(db: TestDatabase): Promise<number> {
  const [row] = await db.query<{ n: number }>(
    `select (select count(*) from outbox where relayed_at is null)::int
          + (select count(*) from due_rows where due_at <= app_now() and failed_at is null)::int as n`,
  );
  return row!.n;
}

/** Mails whose hand-over has not been answered: looked at again later, they are not due meanwhile. */
async function onTheLine(db: TestDatabase): Promise<number> {
  const [row] = await db.query<{ n: number }>(
    `select count(*)::int as n from deliveries where state in ('sending', 'handoff')`,
  );
  return row!.n;
}

async function copyTemplate(): Promise<{ db: TestDatabase; appUrl: string }> {
  const name = `asaza_stack_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name} template asaza_template`);
  const at = (base: string): string => {
    const url = new URL(base);
    url.pathname = `/${name}`;
    return url.toString();
  };
  const db = await connectTestDatabase(at(need('TEST_DATABASE_ADMIN_URL')), () =>
    asAdmin(`drop database ${name} with (force)`),
  );
  return { db, appUrl: at(need('TEST_DATABASE_APP_URL')) };
}

/** A logical Redis database per test worker, emptied; '' where the queue runs on Postgres. */
async function ownRedis(): Promise<string> {
  const base = process.env.TEST_REDIS_URL;
  if (!base) return '';
  const url = new URL(base);
  url.pathname = `/${(Number(process.env.JEST_WORKER_ID ?? '1') % 14) + 1}`;
  await withRedis(url.toString(), (redis) => redis.flushdb());
  return url.toString();
}

async function withRedis(url: string, work: (redis: Redis) => Promise<unknown>): Promise<void> {
  const redis = new Redis(url);
  try {
    await work(redis);
  } finally {
    redis.disconnect();
  }
}
