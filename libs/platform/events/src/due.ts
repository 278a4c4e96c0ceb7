import { Injectable } from '@nestjs/common';
import type { DueType } from '@asaza/kernel';
import { sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from 'temporal-polyfill';

const schedule = statement<never, [string, string, string]>(
  'due.schedule',
  `insert into due_rows (name, key, due_at) values ($1, $2, $3)
   on conflict (name, key) do update
     set due_at = excluded.due_at, queued_until = null, attempts = 0, last_error = null, failed_at = null`,
);
const scheduleNow = statement<never, [string, string]>(
  'due.schedule_now',
  `insert into due_rows (name, key, due_at) values ($1, $2, app_now())
   on conflict (name, key) do update
     set due_at = excluded.due_at, queued_until = null, attempts = 0, last_error = null, failed_at = null`,
);
const cancel = statement<never, [string, string]>(
  'due.cancel',
  `delete from due_rows where name = $1 and key = $2`,
);

const scheduleAll = statement<never, [string, string[], string[]]>(
  'due.schedule_all',
  `insert into due_rows (name, key, due_at)
   select $1, key, due_at from unnest($2::uuid[], $3::timestamptz[]) as row (key, due_at)
   on conflict (name, key) do update
     set due_at = excluded.due_at, queued_until = null, attempts = 0, last_error = null, failed_at = null`,
);
const cancelAll = statement<never, [string, string[]]>(
  'due.cancel_all',
  `delete from due_rows where name = $1 and key = any ($2::uuid[])`,
);

/** What falls due and when: rows that one sweep turns into jobs, so that losing the queue loses nothing. */
@Injectable()
export class Due {
  /** Sets (or moves) the moment at which the handler of `type` runs for the row `key`. */
  async at(tx: Tx, type: DueType, key: string, at: Temporal.Instant): Promise<void> {
    await tx.rows(schedule, [type.due, key, sqlInstant(at)]);
  }

  /** Due as soon as this transaction commits. */
  async now(tx: Tx, type: DueType, key: string): Promise<void> {
    await tx.rows(scheduleNow, [type.due, key]);
  }

  /** No longer due. Handlers are idempotent all the same: a job may be under way already. */
  async cancel(tx: Tx, type: DueType, key: string): Promise<void> {
    await tx.rows(cancel, [type.due, key]);
  }

  /** `at` for many rows with one statement; no key twice. */
  async atAll(
    tx: Tx,
    type: DueType,
    rows: readonly { readonly key: string; readonly at: Temporal.Instant }[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const keys = rows.map(({ key }) => key);
    await tx.rows(scheduleAll, [type.due, keys, rows.map(({ at }) => sqlInstant(at))]);
  }

  async cancelAll(tx: Tx, type: DueType, keys: readonly string[]): Promise<void> {
    if (keys.length > 0) await tx.rows(cancelAll, [type.due, [...keys]]);
  }
}
