import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { Inbox } from '../../tools/local/inbox';
import { asAdmin, connectTestDatabase, type TestDatabase } from './database';
import { until } from './until';

/** The whole product as processes of their own: api with web, worker, queue, inbox, on a database of this test's own. */
export interface Stack {
  readonly db: TestDatabase;
  readonly inbox: Inbox;
  readonly url: string;
  startWorker(): Promise<ChildProcess>;
  /** Ends a worker the hard way (SIGKILL), or every one. */
  killWorkers(): Promise<void>;
  /** Empties Redis; nothing where the queue runs on Postgres. */
  flushQueue(): Promise<void>;
  /** How much is due or not yet handed to its handlers. */
  outstanding(): Promise<number>;
  /** Waits until nothing is due and every event is handled. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface StackOptions {
  readonly worker?: boolean;
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
  const env = {
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
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'error',
    ...options.env,
  };
  const children = new Set<ChildProcess>();
  const run = (script: string): ChildProcess => {
    const child = spawn(process.execPath, ['--enable-source-maps', script], {
      env,
      stdio: options.output ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (bytes) => options.output?.(String(bytes)));
    children.add(child);
    child.once('exit', () => children.delete(child));
    return child;
  };
  const workers: ChildProcess[] = [];
  const startWorker = async (): Promise<ChildProcess> => {
    const workerPort = await freePort();
    env['WORKER_PORT' as keyof typeof env] = String(workerPort);
    const child = run('dist/apps/worker/main.js');
    workers.push(child);
    await until(() => answers(`http://localhost:${workerPort}/healthz`), 30_000);
    return child;
  };
  run('dist/apps/api/main.js');
  await Promise.all([
    until(() => answers(`${url}/healthz`), 30_000),
    options.worker === false ? null : startWorker(),
  ]);
  return {
    db,
    inbox,
    url,
    startWorker,
    killWorkers: async () => {
      await Promise.all(workers.splice(0).map((worker) => ended(worker, 'SIGKILL')));
    },
    flushQueue: async () => {
      if (redisUrl) await withRedis(redisUrl, (redis) => redis.flushdb());
    },
    outstanding: () => outstanding(db),
    settled: () => until(async () => (await outstanding(db)) === 0, 40_000),
    stop: async () => {
      await Promise.all([...children].map((child) => ended(child, 'SIGTERM')));
      await inbox.stop();
      await db.drop();
    },
  };
}

const answers = (at: string): Promise<boolean> =>
  fetch(at).then(
    (response) => response.ok,
    () => false,
  );

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

async function outstanding(db: TestDatabase): Promise<number> {
  const [row] = await db.query<{ n: number }>(
    `select (select count(*) from outbox where relayed_at is null)::int
          + (select count(*) from due_rows where due_at <= app_now() and failed_at is null)::int as n`,
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
