import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two people who are one: who asked, who said yes, and where the one who is gone is found. */
export class Merges1760000230100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Their address stays in contacts under them, and leads to whoever they have become.
    await runner.query(`
      alter table people
        add column merged_into uuid references people (id),
        add constraint people_not_into_themselves check (merged_into <> id)`);
    await runner.query(
      `create index people_merged_into on people (merged_into) where merged_into is not null`,
    );
    await runner.query(`
      create table person_merges (
        id uuid primary key,
        kept_id uuid not null references people (id) on delete cascade,
        gone_id uuid not null references people (id) on delete cascade check (gone_id <> kept_id),
        locale text not null check (locale in ('ja', 'en')),
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        wrong_codes smallint not null default 0,
        keeps_own_name boolean not null default true,
        asked_at timestamptz not null,
        expires_at timestamptz not null,
        proven_at timestamptz,
        agreed_at timestamptz check (agreed_at is null or proven_at is not null),
        done_at timestamptz check (done_at is null or agreed_at is not null),
        taken_back_at timestamptz check (taken_back_at is null or agreed_at is null)
      )`);
    await runner.query(`create index person_merges_kept on person_merges (kept_id, asked_at)`);
    await runner.query(`create index person_merges_gone on person_merges (gone_id, asked_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table person_merges`);
    await runner.query(
      `alter table people drop constraint people_not_into_themselves, drop column merged_into`,
    );
  }
}
