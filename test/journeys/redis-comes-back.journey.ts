import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { Redis } from 'ioredis';
import { findOnPath } from '../../tools/local/programs';
import { Caller } from '../support/graphql-client';
import { signIn } from '../support/people-of-the-story';
import { startStack, type Stack } from '../support/stack';
import { story } from '../support/story';
import { until } from '../support/until';

const program = findOnPath(['redis-server', 'valkey-server']);

/** A Redis of this test's own, without a memory: what it held is gone when it is killed. */
class LostRedis {
  private child: ChildProcess | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), 'asaza-redis-'));
  port = 0;

  async start(): Promise<void> {
    this.port ||= await freePort();
    const args = [
      '--port',
      `${this.port}`,
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--dir',
      this.folder,
    ];
    this.child = spawn(program!, args, { stdio: 'ignore' });
    const client = new Redis(this.port, { lazyConnect: true, retryStrategy: () => null });
    client.on('error', () => undefined);
    await until(
      async () =>
        client.connect().then(
          () => true,
          () => false,
        ),
      10_000,
    );
    client.disconnect();
  }

  kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      child.once('exit', () => resolve());
      child.kill('SIGKILL');
    });
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

(program ? describe : describe.skip)('a club whose Redis goes away and comes back', () => {
  const redis = new LostRedis();
  let stack: Stack;
  let occurrenceId: string;

  beforeAll(async () => {
    await redis.start();
    stack = await startStack({
      env: { REDIS_URL: `redis://127.0.0.1:${redis.port}`, LOG_LEVEL: 'silent' },
    });
    const host = await signIn(stack, 'asako@example.jp');
    const { firstOccurrence } = await host.mutate<{
      __typename: string;
      firstOccurrence: { id: string };
    }>(
      'createSeries',
      {
        title: { ja: '川べり朝食会' },
        rrule: 'FREQ=WEEKLY;BYDAY=FR',
        startLocal: await inAWeek(),
        timeZone: 'Asia/Tokyo',
        durationMinutes: 90,
        capacity: 24,
      },
      '... on SeriesCreated { firstOccurrence { id } }',
    );
    occurrenceId = firstOccurrence.id;
  }, 60_000);
  afterAll(async () => {
    // Whoever still waits for Redis would use up its nine seconds.
    await stack?.killWorkers();
    await stack?.stop();
    await redis.remove();
  });

  const chapter = story('loses nothing and keeps nobody waiting', 100_000);
  chapter(
    'takes answers meanwhile, and sends their mails soon after its return, one each',
    async () => {
      await redis.kill();
      const people = ['aki', 'haru', 'nao'].map((name) => `${name}@example.jp`);
      for (const email of people) await answerAs(email);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      expect(people.flatMap((email) => stack.inbox.mails(email))).toEqual([]);
      await redis.start();
      await until(() => people.every((email) => stack.inbox.mails(email).length > 0), 15_000);
      await stack.settled();
      expect(people.map((email) => stack.inbox.mails(email).length)).toEqual([1, 1, 1]);
    },
  );

  chapter('is ended by SIGTERM within ten seconds although its Redis is gone', async () => {
    const worker = await stack.startWorker();
    await redis.kill();
    const began = performance.now();
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.kill('SIGTERM');
    await ended;
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  const answerAs = async (email: string): Promise<void> => {
    const { __typename } = await new Caller(stack.url).mutate<{ __typename: string }>(
      'respondToOccurrence',
      { occurrenceId, name: '朝子', email, locale: 'ja' },
      '... on AnswerReceived { confirmationId }',
    );
    expect(__typename).toBe('AnswerReceived');
  };

  const inAWeek = async (): Promise<string> => {
    const [row] = await stack.db.query<{ day: string }>(
      `select to_char(app_now() + interval '7 days', 'YYYY-MM-DD') as day`,
    );
    return `${row!.day}T07:00:00`;
  };
});
