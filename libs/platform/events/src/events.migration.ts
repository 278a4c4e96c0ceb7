import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox, the inbox of handled events, and the rows that fall due. */
export class Events1760000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id uuid primary key,
        name text not null,
        facts jsonb not null,
        occurred_at timestamptz not null,
        relayed_at timestamptz
      )`);
    await runner.query(`create index outbox_unrelayed on outbox (id) where relayed_at is null`);
    await runner.query(`
      create table handled_events (
        event_id uuid not null references outbox (id) on delete cascade,
        handler text not null,
        handled_at timestamptz not null,
        primary key (event_id, handler)
      )`);
    await runner.query(`
      create table due_rows (
        name text not null,
        key uuid not null,
        due_at timestamptz not null,
        queued_until timestamptz,
        attempts integer not null default 0,
        last_error text,
        failed_at timestamptz,
        primary key (name, key)
      )`);
    await runner.query(`create index due_rows_due_at on due_rows (due_at) where failed_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['due_rows', 'handled_events', 'outbox'])
      await runner.query(`drop table ${table}`);
  }
}
