import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who says whom they know, talked with or would talk more with; and introductions of two who picked each other,
 * which come from no round.
 */
export class Ties1760000243003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table acquaintances (
        id uuid primary key,
        low_id uuid not null references people (id),
        high_id uuid not null references people (id),
        by_id uuid not null references people (id),
        kind text not null check (kind in ('talked', 'known', 'met')),
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        created_at timestamptz not null,
        constraint acquaintances_one_word unique (low_id, high_id, by_id, kind, occurrence_id),
        constraint acquaintances_low_before_high check (low_id < high_id),
        constraint acquaintances_by_one_of_them check (by_id in (low_id, high_id))
      )`);
    await runner.query(`create index acquaintances_high on acquaintances (high_id)`);
    await runner.query(`create index acquaintances_by on acquaintances (by_id, created_at)`);
    await runner.query(`create index acquaintances_occurrence on acquaintances (occurrence_id)`);
    await runner.query(`
      create table picks (
        id uuid primary key,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        from_id uuid not null references people (id),
        to_id uuid not null references people (id),
        created_at timestamptz not null,
        constraint picks_once unique (occurrence_id, from_id, to_id),
        constraint picks_of_another check (from_id <> to_id)
      )`);
    await runner.query(`create index picks_from on picks (from_id)`);
    await runner.query(`create index picks_to on picks (to_id)`);
    await runner.query(`
      alter table proposals
        alter column round_id drop not null,
        alter column first_topic drop not null,
        drop constraint proposals_one_per_pair`);
    await runner.query(`
      create unique index proposals_one_per_pair on proposals (occurrence_id, low_id, high_id)
        where round_id is not null`);
    await runner.query(`
      create unique index proposals_one_by_picks on proposals (occurrence_id, low_id, high_id)
        where round_id is null`);
    await runner.query(
      `alter table introductions add column by_picks boolean not null default false`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `delete from introductions where proposal_id in (select id from proposals where round_id is null)`,
    );
    await runner.query(`delete from proposals where round_id is null`);
    await runner.query(`alter table introductions drop column by_picks`);
    await runner.query(`drop index proposals_one_by_picks`);
    await runner.query(`drop index proposals_one_per_pair`);
    await runner.query(`
      alter table proposals
        add constraint proposals_one_per_pair unique (occurrence_id, low_id, high_id),
        alter column first_topic set not null,
        alter column round_id set not null`);
    for (const table of ['picks', 'acquaintances']) await runner.query(`drop table ${table}`);
  }
}
