import { Injectable } from '@nestjs/common';
import { Database, readGathered, statement } from '@asaza/platform/database';
import type { EventFacts } from '@asaza/kernel';
import type { Job } from './job';
import { rowName } from './job';

interface ReadRow {
  /** When it fell due, as opaque text. */
  readonly due: string;
  readonly attempts: number;
  readonly event_facts: EventFacts | null;
}

export interface DueRow {
  readonly name: string;
  readonly key: string;
}

interface DoneRow extends DueRow {
  readonly due: string;
}

/** How long a row may wait in a queue before it is queued again, in case the queue lost it. */
const LEASE = `interval '30 seconds'`;

/**
 * Not waited for on the disk. After a crash of Postgres such a row is there again, and what was done already
 * is found done; whatever is written later and waited for carries it along.
 */
const UNHURRIED = `(select set_config('synchronous_commit', 'off', true)) is not null`;

const takeEvents = statement<{ id: string; name: string }, [number]>(
  'relay.take',
  `update outbox set relayed_at = app_now() where id in (
     select id from outbox where relayed_at is null order by id limit $1 for update skip locked)
   returning id, name`,
);
const addRows = statement<DueRow, [string[], string[]]>(
  'relay.add_rows',
  `insert into due_rows (name, key, due_at, queued_until)
   select name, key, app_now(), app_now() + ${LEASE} from unnest($1::text[], $2::uuid[]) as row (name, key)
   on conflict do nothing returning name, key`,
);
// The clock is asked once, not for each of thousands of rows that wait.
const claim = statement<DueRow, [string[], number]>(
  'sweep.claim',
  `update due_rows set queued_until = app_now() + ${LEASE} where ctid = any (array(
     select ctid from due_rows
      where failed_at is null and due_at <= (select app_now()) and name = any($1)
        and (queued_until is null or queued_until <= (select app_now()))
      order by due_at limit $2 for update skip locked)) and ${UNHURRIED}
   returning name, key`,
);
const release = statement<never, [string[], string[]]>(
  'sweep.release',
  `update due_rows set queued_until = app_now() + interval '1 second'
    where failed_at is null
      and (name, key) in (select name, key from unnest($1::text[], $2::uuid[]) as row (name, key))`,
);
// Row by row on purpose: a plan that was made while the table was empty would read all of it once it is full.
const read = statement<ReadRow & DueRow, [string[], string[]]>(
  'due.read',
  `select d.* from unnest($1::text[], $2::uuid[]) as asked (name, key) cross join lateral (
     select name, key, due_at::text as due, attempts, (select facts from outbox where id = key) as event_facts
       from due_rows where name = asked.name and key = asked.key
        and due_at <= app_now() and failed_at is null limit 1) as d`,
);
// A row that somebody holds is being moved to another moment, and stays.
const finish = statement<never, [string[], string[], string[]]>(
  'due.finish',
  `delete from due_rows where ctid = any (array(
     select d.id from unnest($1::text[], $2::uuid[], $3::timestamptz[]) as done (name, key, due_at)
      cross join lateral (
        select ctid as id from due_rows
         where name = done.name and key = done.key and due_at = done.due_at
         limit 1 for update skip locked) as d)) and ${UNHURRIED}`,
);
const fail = statement<{ failed: boolean }, [string, string, string, number, number]>(
  'due.fail',
  `update due_rows set attempts = attempts + 1, last_error = $3,
          queued_until = app_now() + least(3600, $4::int * 2 ^ attempts) * interval '1 second',
          failed_at = case when attempts + 1 >= $5 then app_now() end
    where name = $1 and key = $2 returning failed_at is not null as failed`,
);

/** `due_rows` as the worker sees them. Only Postgres decides what is due; a queue merely rings. */
@Injectable()
export class DueRows {
  constructor(private readonly database: Database) {}

  /** Turns committed events into one due row per listening job; returns what is to be queued now. */
  relay(
    limit: number,
    listenersOf: (event: string) => readonly Job[],
  ): Promise<{ taken: number; rows: DueRow[] }> {
    return this.database.tx(async (tx) => {
      const events = await tx.rows(takeEvents, [limit]);
      const wanted = events.flatMap((event) =>
        listenersOf(event.name).map((job) => ({ name: rowName(job), key: event.id })),
      );
      if (wanted.length === 0) return { taken: events.length, rows: [] };
      const rows = await tx.rows(addRows, [
        wanted.map((row) => row.name),
        wanted.map((row) => row.key),
      ]);
      return { taken: events.length, rows };
    });
  }

  /** Takes due rows that no queue holds (any more) for thirty seconds. */
  claim(names: readonly string[], limit: number): Promise<DueRow[]> {
    return this.database.rows(claim, [[...names], limit]);
  }

  /** Gives back what could not be queued, for another try in a second. */
  async release(rows: readonly DueRow[]): Promise<void> {
    await this.database.rows(release, [namesOf(rows), keysOf(rows)]);
  }

  /** The row if it is still due, for an event with its facts. Whoever reads meanwhile is answered together. */
  readonly read = readGathered(async (asked: readonly DueRow[]): Promise<Map<DueRow, ReadRow>> => {
    const rows = await this.database.rows(read, [namesOf(asked), keysOf(asked)]);
    const found = new Map(rows.map((row) => [idOf(row), row]));
    return new Map(asked.flatMap((row) => entry(row, found.get(idOf(row)))));
  });

  /** Done. A row that was moved to another moment meanwhile stays. */
  async finish(row: DueRow, due: string): Promise<void> {
    await this.finishGathered({ ...row, due });
  }

  private readonly finishGathered = readGathered(
    async (done: readonly DoneRow[]): Promise<ReadonlyMap<DoneRow, void>> => {
      await this.database.rows(finish, [namesOf(done), keysOf(done), done.map(({ due }) => due)]);
      return new Map<DoneRow, void>();
    },
  );

  /** Keeps the reason and sets the next try, or leaves the row as failed after the last one. */
  async fail(row: DueRow, job: Job, reason: string): Promise<{ failed: boolean }> {
    const [result] = await this.database.rows(fail, [
      row.name,
      row.key,
      reason.slice(0, 500),
      job.backoffSeconds,
      job.attempts,
    ]);
    return { failed: result?.failed ?? false };
  }
}

const namesOf = (rows: readonly DueRow[]): string[] => rows.map(({ name }) => name);
const keysOf = (rows: readonly DueRow[]): string[] => rows.map(({ key }) => key);
const idOf = ({ name, key }: DueRow): string => `${name} ${key}`;
const entry = <Key, Value>(key: Key, value: Value | undefined): [Key, Value][] =>
  value === undefined ? [] : [[key, value]];
