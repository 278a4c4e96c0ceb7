import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People's own calendars. An address that was replaced or revoked stays on record, to say that it is gone. */
export class CalendarFeeds1760000101000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table calendar_feeds (
        id uuid primary key,
        person_id uuid not null references people (id) on delete cascade,
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        created_at timestamptz not null,
        revoked_at timestamptz
      )`);
    await runner.query(`create index calendar_feeds_person on calendar_feeds (person_id)`);
    await runner.query(
      `create unique index calendar_feeds_one_lives on calendar_feeds (person_id) where revoked_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table calendar_feeds`);
  }
}
