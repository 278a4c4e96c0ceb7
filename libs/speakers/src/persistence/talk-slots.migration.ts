import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several talks on one date, and how many a series or one of its dates has room for. */
export class TalkSlots1760000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table talk_slots (
        id uuid primary key,
        series_id uuid not null references series (id) on delete cascade,
        occurrence_id uuid references occurrences (id) on delete cascade,
        talks smallint not null check (talks between 0 and 8),
        minutes smallint check (minutes between 1 and 480),
        changed_by uuid references people (id),
        changed_at timestamptz not null
      )`);
    await runner.query(
      `create unique index talk_slots_series on talk_slots (series_id) where occurrence_id is null`,
    );
    await runner.query(`create unique index talk_slots_occurrence on talk_slots (occurrence_id)`);
    await runner.query(`create index talk_slots_of_series on talk_slots (series_id)`);
    await runner.query(
      `create index talk_slots_changed_by on talk_slots (changed_by) where changed_by is not null`,
    );
    // The key still decides who comes first, now slot by slot; nobody speaks twice on one date.
    await runner.query(`
      alter table talks
        add column slot smallint not null default 1 check (slot between 1 and 8),
        drop constraint talks_pkey,
        add primary key (occurrence_id, slot)`);
    await runner.query(`alter table talks alter column slot drop default`);
    await runner.query(`create unique index talks_one_each on talks (occurrence_id, person_id)`);
  }

  /** Where a date has several talks, the first one is kept. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index talks_one_each`);
    await runner.query(`
      delete from talks t using talks earlier
       where earlier.occurrence_id = t.occurrence_id and earlier.slot < t.slot`);
    await runner.query(`
      alter table talks drop constraint talks_pkey, add primary key (occurrence_id), drop column slot`);
    await runner.query(`drop table talk_slots`);
  }
}
