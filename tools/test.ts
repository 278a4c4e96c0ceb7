import { buildIfChanged, TARGETS, type BuildTarget } from './local/build';
import { findChromium } from './local/chromium';
import { TEST_SLOTS } from './local/paths';
import { type Postgres } from './local/postgres';
import { NO_REDIS, startRedis } from './local/redis';
import { openSession, type Session } from './local/session';
import { readSettings, type Settings, testEnvironment } from './local/settings';
import { prepareTemplate, startTestPostgres } from './local/test-database';

/** `npm test [-- jest's arguments]`: real Postgres, the real queue, then jest; answers jest's exit code. */
export async function run(args: string[]): Promise<number> {
  const settings = readSettings(process.env);
  const session = await firstFreeSlot();
  const work = testRun(session, settings, args);
  try {
    return await Promise.race([work, session.asked.then(() => 130)]);
  } finally {
    work.catch(() => undefined);
    await session.close();
  }
}

async function firstFreeSlot(): Promise<Session> {
  for (const slot of TEST_SLOTS) {
    const session = await openSession(process.cwd(), slot);
    if (session !== null) return session;
  }
  throw new Error(`${TEST_SLOTS.length} test runs of this clone are going on already.`);
}

async function testRun(session: Session, settings: Settings, args: string[]): Promise<number> {
  const { project, paths, secrets, supervisor } = session;
  const chromiumPath = findChromium(settings.chromiumPath);
  const builds = settings.skipBuild
    ? []
    : targetsOf(args).map((target) => buildIfChanged(supervisor, project, target));
  const [postgres, redis] = await Promise.all([
    startTestPostgres(session),
    settings.queueOnPostgres ? null : startRedis(supervisor, paths, secrets.redis),
    ...builds,
  ]);
  await prepareTemplate(session, postgres);
  console.log(conditions(redis !== null, settings.queueOnPostgres, chromiumPath));
  const jest = supervisor.spawn({
    name: 'jest',
    command: process.execPath,
    args: [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...args,
    ],
    cwd: project.root,
    env: testEnvironment(process.env, {
      ...databaseAddresses(postgres),
      redisUrl: redis?.url ?? null,
      chromiumPath,
    }),
    output: 'inherit',
  });
  const { code } = await jest.ended;
  return code ?? 1;
}

/** Whoever runs specs of `libs` alone does not wait for the pages. */
function targetsOf(args: readonly string[]): readonly BuildTarget[] {
  const paths = args.filter((arg) => !arg.startsWith('-'));
  const libsAlone = paths.length > 0 && paths.every((arg) => arg.startsWith('libs/'));
  return libsAlone ? TARGETS.filter(({ name }) => name !== 'web') : TARGETS;
}

function databaseAddresses(postgres: Postgres): {
  adminUrl: string;
  ownerUrl: string;
  appUrl: string;
} {
  return {
    adminUrl: postgres.url('asaza_test', 'postgres'),
    ownerUrl: postgres.url('asaza_owner', 'postgres'),
    appUrl: postgres.url('asaza_app', 'postgres'),
  };
}

function conditions(redis: boolean, asked: boolean, chromiumPath: string | null): string {
  const queue = redis
    ? 'Queue: Redis'
    : asked
      ? 'Queue: Postgres, as asked for (QUEUE_BACKEND=postgres)'
      : NO_REDIS;
  const browser =
    chromiumPath ??
    'none found, the browser tests are skipped (apt install chromium, or set CHROMIUM_PATH)';
  return `${queue}\nBrowser: ${browser}`;
}
