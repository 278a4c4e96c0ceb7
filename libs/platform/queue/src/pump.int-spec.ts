import { afterEach, describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { Redis } from 'ioredis';
import { defineDue, defineEvent } from '@asaza/kernel';
import { Due, Inbox, Outbox } from '@asaza/platform/events';
import { Database } from '@asaza/platform/database';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { until } from '../../../../test/support/until';
import { defineJob, type JobHandler } from './job';
import { migrateQueue } from './migrate-queue';
import { QueueModule } from './queue.module';

const Happened = defineEvent<{ note: string }>('test.happened');
const FallsDue = defineDue('test.falls_due');
const hear = defineJob({ name: 'test.hear', queue: 'events', on: Happened });
const doIt = defineJob({
  name: 'test.do',
  queue: 'housekeeping',
  on: FallsDue,
  attempts: 2,
  backoffSeconds: 1,
});

const heard: string[] = [];
const done: string[] = [];
let failing = false;

@Injectable()
class HearHandler implements JobHandler<typeof hear> {
  readonly job = hear;
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
  ) {}
  async handle({ eventId, facts }: { eventId: string; facts: { note: string } }): Promise<void> {
    await this.database.tx(async (tx) => {
      if (await this.inbox.claim(tx, eventId, 'test.hear')) heard.push(facts.note);
    });
  }
}

@Injectable()
class DoHandler implements JobHandler<typeof doIt> {
  readonly job = doIt;
  handle({ key }: { key: string }): Promise<void> {
    if (failing) return Promise.reject(new Error('not today'));
    done.push(key);
    return Promise.resolve();
  }
}

@Module({})
class NoModule {}

const redisUrl = process.env.TEST_REDIS_URL;
const backends = [...(redisUrl ? ([['redis', redisUrl]] as const) : []), ['postgres', ''] as const];
const key = '01900000-0000-7000-8000-000000000009';

describe.each(backends)('events and due rows on %s', (_backend, url) => {
  let area: OpenArea;
  const open = async () => {
    heard.length = 0;
    done.length = 0;
    failing = false;
    if (url) await flush(url);
    const worker = QueueModule.forWorker([
      { jobs: [hear, doIt], handlers: [HearHandler, DoHandler], module: NoModule },
    ]);
    area = await openArea({
      modules: [worker],
      migrations: [],
      env: { REDIS_URL: url },
      prepare: (database) => migrateQueue(database),
    });
  };
  const flush = async (at: string) => {
    const redis = new Redis(at);
    await redis.flushdb();
    await redis.quit();
  };
  afterEach(() => area.close());
  const rows = () =>
    area.db.query<{ name: string; attempts: number; failed: boolean; last_error: string }>(
      `select name, attempts, failed_at is not null as failed, last_error from due_rows`,
    );

  it('hands a committed event to its handler once, and nothing of a rolled-back one', async () => {
    await open();
    const outbox = area.get(Outbox);
    await area.tx((tx) => outbox.append(tx, Happened, { note: 'kept' }));
    await area
      .tx(async (tx) => {
        await outbox.append(tx, Happened, { note: 'undone' });
        throw new Error('no');
      })
      .catch(() => undefined);
    await until(() => heard.length > 0);
    await until(async () => (await rows()).length === 0);
    expect(heard).toEqual(['kept']);
  });

  it('does what falls due when its moment comes, not before', async () => {
    await open();
    const { Clock } = await import('@asaza/platform/clock');
    const tomorrow = (await area.get(Clock).now()).add({ hours: 24 });
    await area.tx((tx) => area.get(Due).at(tx, FallsDue, key, tomorrow));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(done).toEqual([]);
    await area.db.advance('25 hours');
    await until(() => done.length > 0);
    expect(done).toEqual([key]);
  });

  it('keeps the reason of a failure in Postgres and leaves it to a person after the last try', async () => {
    await open();
    failing = true;
    await area.tx((tx) => area.get(Due).now(tx, FallsDue, key));
    await until(async () => (await rows())[0]?.attempts === 1);
    await area.db.advance('1 minute');
    await until(async () => (await rows())[0]?.failed === true);
    expect((await rows())[0]).toMatchObject({ attempts: 2, last_error: 'Error: not today' });
  });

  if (url)
    it('loses nothing when Redis forgets everything', async () => {
      await open();
      await area.db.query(
        `insert into due_rows (name, key, due_at, queued_until) values ('test.falls_due', $1, now(), now() + interval '30 seconds')`,
        [key],
      );
      await flush(url);
      await area.db.advance('31 seconds');
      await until(() => done.length > 0);
      expect(done).toEqual([key]);
    });
});
