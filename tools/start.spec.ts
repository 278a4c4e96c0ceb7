import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import nodemailer from 'nodemailer';
import { FixtureProject, left, STUBBORN_WORKER, stillAlive } from './local/fixture/project';
import { factsOf, identityOf } from './local/process-identity';
import { withClient } from './local/postgres-address';

jest.setTimeout(60_000);
let clone: FixtureProject;
beforeEach(() => {
  clone = new FixtureProject();
});
afterEach(() => clone.remove());

interface ApiAnswer {
  visits: number;
  createTable: boolean;
  env: Record<string, string>;
}
const askApi = async (): Promise<ApiAnswer> =>
  (await fetch(clone.running().web)).json() as Promise<ApiAnswer>;

function must<T>(value: T | null): T {
  if (value === null) throw new Error('There is nothing.');
  return value;
}

const onLinux = process.platform === 'linux' ? it : it.skip;
function watchdogOf(parent: number): number {
  const commandOf = (pid: number): string => readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  const found = readdirSync('/proc')
    .map(Number)
    .find(
      (pid) => pid > 0 && factsOf(pid)?.parent === parent && commandOf(pid).includes('watchdog'),
    );
  if (found === undefined) throw new Error('There is no watchdog.');
  return found;
}

describe('npm start', () => {
  it('brings everything up, keeps data over a restart, and leaves nothing after SIGTERM', async () => {
    clone.write('dist/apps/worker/main.js', STUBBORN_WORKER);
    const first = clone.launch('start');
    await first.up();
    const running = clone.running();
    expect(running).toMatchObject({ pid: first.pid, graphql: `${running.web}/graphql` });
    expect(statSync(path.join(clone.root, '.data/running.json')).mode & 0o777).toBe(0o600);
    expect(first.output).toContain(running.web);
    const answer = await askApi();
    expect(answer).toMatchObject({ visits: 1, createTable: false });
    expect(answer.env).toMatchObject({
      ASAZA_DEMO: '1',
      NODE_ENV: 'development',
      PUBLIC_URL: running.web,
    });

    const second = clone.launch('start');
    expect(await second.ended).toBe(0);
    expect(second.output).toContain(running.web);

    const wards = clone.ledger();
    expect(stillAlive(wards)).toEqual(expect.arrayContaining(['postgres', 'api', 'worker']));
    await nodemailer
      .createTransport(answer.env.SMTP_URL)
      .sendMail({ from: 'a@example.org', to: 'b@example.org', subject: 'kept' });
    first.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(stillAlive(wards)).toEqual([]);

    const again = clone.launch('start');
    await again.up();
    const later = await askApi();
    expect(later.visits).toBe(1);
    expect(later.env.SECRET_KEY).toBe(answer.env.SECRET_KEY);
    const mails = (await (
      await fetch(`${clone.running().inbox}/api/mails?to=b@example.org`)
    ).json()) as unknown[];
    expect(mails).toHaveLength(1);
  });

  it('leaves no process ten seconds after kill -9, and starts again at once', async () => {
    clone.write('dist/apps/worker/main.js', STUBBORN_WORKER);
    const first = clone.launch('start');
    await first.up();
    const wards = clone.ledger();
    expect(stillAlive(wards).length).toBeGreaterThanOrEqual(3);
    first.kill('SIGKILL');
    const next = clone.launch('start');
    await next.up();
    expect((await askApi()).visits).toBe(1);
    next.kill('SIGKILL');
    const later = clone.ledger();
    expect(await left([...wards, ...later], 9_500)).toEqual([]);
  });

  it('makes the demo anew when the first start was killed in the middle of it', async () => {
    const whole = readFileSync(path.join(clone.root, 'dist/apps/api/seed.js'), 'utf8');
    clone.write(
      'dist/apps/api/seed.js',
      whole.replace('client.end()', `{ console.log('half'); setInterval(() => {}, 1000) }`),
    );
    const first = clone.launch('start');
    const log = path.join(clone.root, '.data/logs/seed.log');
    while (!(existsSync(log) && readFileSync(log, 'utf8').includes('half'))) await pause(25);
    first.kill('SIGKILL');
    await first.ended;
    clone.write('dist/apps/api/seed.js', whole);
    await clone.launch('start').up();
    expect((await askApi()).visits).toBe(1);
  });

  it('ends with its npm, even when that is killed', async () => {
    const npm = clone.launchByNpm();
    await npm.up();
    const start = must(identityOf(clone.running().pid));
    const wards = [...clone.ledger(), { ...start, name: 'start', signals: [], group: false }];
    npm.kill('SIGKILL');
    expect(await left(wards, 6_000)).toEqual([]);
  });

  onLinux(
    'ends at the next start what a kill of both parent and watchdog left running',
    async () => {
      const first = clone.launch('start');
      await first.up();
      const wards = clone.ledger();
      process.kill(watchdogOf(first.pid), 'SIGKILL');
      first.kill('SIGKILL');
      await pause(1_500);
      // Without its watchdog nothing ends them: the guard of the test before is what does.
      expect(stillAlive(wards)).toEqual(expect.arrayContaining(['postgres', 'api', 'worker']));
      await clone.launch('start').up();
      expect(stillAlive(wards)).toEqual([]);
    },
  );

  it('ends with the last lines of a process that dies', async () => {
    clone.write(
      'dist/apps/worker/main.js',
      `setTimeout(() => { throw new Error('no more work') }, 1500)`,
    );
    const started = clone.launch('start');
    await started.up();
    const wards = clone.ledger();
    expect(await started.ended).toBe(1);
    expect(started.output).toMatch(/worker ended with code 1[\s\S]*no more work/);
    expect(stillAlive(wards)).toEqual([]);
  });

  it('names every variable that production lacks and starts nothing', async () => {
    const started = clone.launch('start', {
      NODE_ENV: 'production',
      SMTP_URL: 'smtp://mail.example:25',
    });
    expect(await started.ended).toBe(1);
    expect(started.output).toContain('DATABASE_URL, PUBLIC_URL, SECRET_KEY');
    expect(started.output).not.toContain('SMTP_URL');
  });

  it('queues in Postgres and says so where no Redis is installed', async () => {
    const started = clone.launch('start', { PATH: path.dirname(process.execPath) });
    await started.up();
    const installed = clone.running().redisUrl !== null;
    // Node and Redis can lie in the same folder.
    if (!installed) expect(started.output).toContain('Redis: not found');
    expect((await askApi()).env.REDIS_URL).toBe(clone.running().redisUrl ?? '');
  });
});

describe('the embedded Postgres', () => {
  it('survives the loss of .data, knows Japanese letters and keeps its ports to this machine', async () => {
    const started = clone.launch('start');
    await started.up();
    const facts = await withClient(clone.running().databaseUrl, async (client) => {
      await client.query('CREATE EXTENSION pg_trgm');
      const { rows } =
        await client.query(`SELECT similarity('川べり朝食会', '川べり') > 0.1 AS letters,
        current_setting('jit') AS jit, current_setting('listen_addresses') AS address, current_setting('fsync') AS fsync, current_user AS who`);
      return rows[0] as Record<string, unknown>;
    });
    expect(facts).toEqual({
      letters: true,
      jit: 'off',
      address: '127.0.0.1',
      fsync: 'on',
      who: 'asaza_owner',
    });
    started.kill('SIGINT');
    expect(await started.ended).toBe(0);
    if (process.getuid?.() === 0) {
      rmSync(path.join(clone.root, '.data'), { recursive: true });
      const again = clone.launch('start');
      await again.up();
      expect((await askApi()).visits).toBe(1);
    }
  });
});
