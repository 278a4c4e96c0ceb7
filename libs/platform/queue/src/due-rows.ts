import { Injectable } from '@nestjs/common';
import { Database, statement } from '@asaza/platform/database';
import type { EventFacts } from '@asaza/kernel';
import type { Job } from './job';
import { rowName } from './job';

export interface DueRow {
  readonly name: string;
  readonly key: string;
}

/** How long a row may wait in a queue before it is queued again, in case the queue lost it. */
const LEASE = `interval '30 seconds'`;

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
const claim = statement<DueRow, [string[], number]>(
  'sweep.claim',
  `update due_rows set queued_until = app_now() + ${LEASE} where (name, key) in (
     select name, key from due_rows
      where failed_at is null and due_at <= app_now() and name = any($1)
        and (queued_until is null or queued_until <= app_now())
      order by due_at limit $2 for update skip locked)
   returning name, key`,
);
const release = statement<never, [string[], string[]]>(
  'sweep.release',
  `update due_rows set queued_until = app_now() + interval '1 second'
    where failed_at is null
      and (name, key) in (select name, key from unnest($1::text[], $2::uuid[]) as row (name, key))`,
);
const read = statement<
  { due: string; attempts: number; event_facts: EventFacts | null },
  [string, string]
>(
  'due.read',
  `select due_at::text as due, attempts, (select facts from outbox where id = key) as event_facts
     from due_rows where name = $1 and key = $2 and due_at <= app_now() and failed_at is null`,
);
const finish = statement<never, [string, string, string]>(
  'due.finish',
  `delete from due_rows where name = $1 and key = $2 and due_at = $3::timestamptz`,
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
    await this.database.rows(release, [rows.map((row) => row.name), rows.map((row) => row.key)]);
  }

  /** The row if it is still due: the moment it fell due (opaque text) and, for an event, its facts. */
  read(
    row: DueRow,
  ): Promise<{ due: string; attempts: number; event_facts: EventFacts | null } | undefined> {
    return this.database.row(read, [row.name, row.key]);
  }

  /** Done. A row that was moved to another moment meanwhile stays. */
  async finish(row: DueRow, due: string): Promise<void> {
    await this.database.rows(finish, [row.name, row.key, due]);
  }

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
