import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hosts and late arrivals add to a round, and what each computing of it stood on. */
export class HostEdits1760000241001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposals
        add column origin text not null default 'batch' check (origin in ('batch', 'late', 'hand')),
        add column added_by uuid references people (id),
        add column locked_by uuid references people (id),
        add constraint proposals_added_by_hand check ((added_by is null) = (origin <> 'hand')),
        add constraint proposals_locked_or_vetoed check (locked_by is null or vetoed_by is null)`);
    for (const by of ['added_by', 'locked_by'])
      await runner.query(
        `create index proposals_${by} on proposals (${by}) where ${by} is not null`,
      );
    await runner.query(`
      alter table round_people
        add column visit integer check (visit >= 0),
        add column owed boolean not null default false,
        add column quota smallint not null default 1 check (quota between 0 and 3),
        add column late boolean not null default false`);
    await runner.query(`alter table rounds add column terms jsonb not null default '{}'`);
    await runner.query(`
      create table round_builds (
        id uuid primary key,
        round_id uuid not null references rounds (id) on delete cascade,
        kind text not null check (kind in ('batch', 'late', 'rebuild')),
        asked_by uuid references people (id),
        terms jsonb not null,
        version text not null,
        seed bigint not null check (seed between 0 and 4294967295),
        snapshot_hash text not null check (snapshot_hash ~ '^[0-9a-f]{64}$'),
        certificate jsonb not null,
        pairs integer not null check (pairs >= 0),
        built_at timestamptz not null,
        check ((asked_by is not null) = (kind = 'rebuild'))
      )`);
    await runner.query(`create index round_builds_round on round_builds (round_id, built_at)`);
    await runner.query(
      `create index round_builds_asked_by on round_builds (asked_by) where asked_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table round_builds`);
    await runner.query(`alter table rounds drop column terms`);
    await runner.query(
      `alter table round_people drop column visit, drop column owed, drop column quota, drop column late`,
    );
    await runner.query(
      `alter table proposals drop constraint proposals_added_by_hand, drop constraint proposals_locked_or_vetoed,
         drop column origin, drop column added_by, drop column locked_by`,
    );
  }
}
