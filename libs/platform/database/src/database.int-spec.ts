import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityManager } from 'typeorm';
import { openArea, type OpenArea } from '../../../../test/support/area';
import { until } from '../../../../test/support/until';
import { Database } from './database';
import { TransactionOver } from './fence';
import { statement } from './statement';
import type { Tx } from './tx';

const slowInsert = statement<never, [string]>(
  'test.slow_insert',
  `insert into notes (text) select $1 from (select pg_sleep(0.01)) as nap`,
);

const longRead = statement<{ pid: number }, []>(
  'test.long_read',
  `select pg_backend_pid() as pid from (select pg_sleep(30)) as nap`,
);
const shortRead = statement<{ n: number }, []>('test.short_read', `select 1 as n`);

const socketsOf = (source: DataSource): { destroy(): void }[] =>
  (
    source.driver as unknown as {
      master: { _clients: { connection: { stream: { destroy(): void } } }[] };
    }
  ).master._clients.map(({ connection }) => connection.stream);

describe('rows()', () => {
  let area: OpenArea;

  beforeAll(async () => {
    area = await openArea({ modules: [], migrations: [] });
  });
  afterAll(() => area.close());

  it('fails when its connection ends under it, and leaves the process and the next read as they are', async () => {
    const database = area.get(Database);
    const reading = database.rows(longRead, []).then(
      () => 'read',
      () => 'failed',
    );
    await until(async () => {
      const running = await area.db.query(
        `select from pg_stat_activity
          where datname = current_database() and state = 'active' and query like '%pg_sleep(30)%'
            and pid <> pg_backend_pid()`,
      );
      return running.length > 0;
    });
    // As when the server is killed: no word of goodbye. An event that nobody hears would end this process.
    for (const socket of socketsOf(area.get(DataSource))) socket.destroy();
    expect(await reading).toBe('failed');
    expect(await database.row(shortRead, [])).toEqual({ n: 1 });
  });
});

describe('tx()', () => {
  let area: OpenArea;

  beforeAll(async () => {
    area = await openArea({ modules: [], migrations: [] });
    await area.db.query(`create table notes (text text not null)`);
  });
  beforeEach(() => area.db.query(`truncate notes`));
  afterAll(() => area.close());

  const count = async () =>
    (await area.db.query<{ n: number }>(`select count(*)::int as n from notes`))[0]!.n;

  /** What a careless use case does: fails while a sibling is still writing, row after row. */
  const careless = async (manager: Pick<EntityManager, 'query'>) => {
    const sibling = async () => {
      for (let n = 0; n < 5; n += 1)
        await manager.query(`insert into notes (text) values ($1)`, [`row ${n}`]);
    };
    sibling().catch(() => undefined);
    await manager.query(`select 1`);
    throw new Error('the use case fails');
  };

  it('leaves nothing of 300 transactions that fail while sibling queries run', async () => {
    for (let round = 0; round < 30; round += 1) {
      const failures = Array.from({ length: 10 }, () => area.tx((tx) => careless(tx.manager)));
      const settled = await Promise.allSettled(failures);
      expect(settled.every((one) => one.status === 'rejected')).toBe(true);
    }
    expect(await count()).toBe(0);
  });

  it("control: TypeORM's own transaction commits writes of a rolled-back one", async () => {
    const source = area.get(DataSource);
    for (let round = 0; round < 20; round += 1) {
      await source.transaction((manager) => careless(manager)).catch(() => undefined);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await count()).toBeGreaterThan(0);
  });

  it('refuses a query sent after its transaction has ended', async () => {
    let kept: Tx | undefined;
    await area.tx(async (tx) => {
      kept = tx;
    });
    await expect(kept!.rows(slowInsert, ['late'])).rejects.toBeInstanceOf(TransactionOver);
    await expect(kept!.manager.query(`insert into notes values ('late')`)).rejects.toThrow();
    expect(await count()).toBe(0);
  });

  it('rolls back and complains when a query was not awaited', async () => {
    const forgetful = area.tx(async (tx) => {
      void tx.rows(slowInsert, ['forgotten']);
    });
    await expect(forgetful).rejects.toThrow('not awaited');
    expect(await count()).toBe(0);
  });

  it('commits what was done when an Outcome refuses, so that attempts stay counted', async () => {
    const outcome = await area.tx(async (tx) => {
      await tx.rows(slowInsert, ['attempt']);
      return { ok: false as const, refusal: { code: 'WRONG_CODE' } };
    });
    expect(outcome.ok).toBe(false);
    expect(await count()).toBe(1);
  });

  it('runs the whole callback again after a deadlock', async () => {
    await area.db.query(`insert into notes values ('a'), ('b')`);
    let runs = 0;
    const touch = (first: string, second: string) =>
      area.tx(async (tx) => {
        runs += 1;
        await tx.manager.query(`update notes set text = text where text = $1`, [first]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        await tx.manager.query(`update notes set text = text where text = $1`, [second]);
      });
    await Promise.all([touch('a', 'b'), touch('b', 'a')]);
    expect(runs).toBeGreaterThan(2);
  });

  it('reads wall time as it stands, whatever zone the server runs in', async () => {
    const [row] = await area.db.query<{ wall: string }>(
      `select timestamp '2026-03-08 02:30:00' as wall`,
    );
    expect(row!.wall).toBe('2026-03-08 02:30:00');
  });
});

describe('app_now()', () => {
  it('moves for Postgres and for the clock of the code alike', async () => {
    const area = await openArea({ modules: [], migrations: [] });
    const { Clock } = await import('@asaza/platform/clock');
    await area.db.setClock('2031-05-01T00:00:00Z');
    const [row] = await area.db.query<{ now: Date }>(`select app_now() as now`);
    const now = await area.get(Clock).now();
    expect(row!.now.toISOString().slice(0, 16)).toBe('2031-05-01T00:00');
    expect(now.toString().slice(0, 16)).toBe('2031-05-01T00:00');
    await area.close();
  });
});
