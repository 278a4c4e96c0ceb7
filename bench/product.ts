import { buildIfChanged, TARGETS } from '../tools/local/build';
import { BENCH } from '../tools/local/paths';
import { startPostgres } from '../tools/local/postgres';
import { startRedis } from '../tools/local/redis';
import { openSession } from '../tools/local/session';
import { prepareTemplate } from '../tools/local/test-database';
import { startStack, type Stack, type StackOptions } from '../test/support/stack';

/**
 * The product as it is built, for as long as `work` takes: api and worker as processes of their own, on a
 * Postgres of our own that writes to disk. Everything is ended afterwards, also when `work` fails.
 */
export async function withProduct<T>(
  say: (line: string) => void,
  work: (stack: Stack) => Promise<T>,
  options: StackOptions = {},
): Promise<T> {
  const session = await openSession(process.cwd(), BENCH);
  if (session === null) throw new Error('Another benchmark of this clone is going on.');
  const { project, paths, secrets, supervisor } = session;
  try {
    for (const target of TARGETS) await buildIfChanged(supervisor, project, target);
    const postgres = await startPostgres(supervisor, {
      root: project.root,
      paths,
      secrets,
      durable: true,
    });
    await prepareTemplate(session, postgres);
    const redis = await startRedis(supervisor, paths, secrets.redis);
    Object.assign(process.env, {
      TEST_DATABASE_ADMIN_URL: postgres.url('asaza_test', 'postgres'),
      TEST_DATABASE_APP_URL: postgres.url('asaza_app', 'postgres'),
      TEST_REDIS_URL: redis?.url ?? '',
    });
    say('product: Postgres is up');
    const stack = await startStack({
      ...options,
      env: { SEND_DELAY_SECONDS: '60', ...options.env },
    });
    try {
      say('product: api and worker are up');
      return await Promise.race([
        work(stack),
        session.asked.then(() => Promise.reject(new Error('Ended before the figures were there.'))),
      ]);
    } finally {
      await stack.stop();
    }
  } finally {
    await session.close();
  }
}
