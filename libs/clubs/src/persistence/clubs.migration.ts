import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clubs, every address that each ever had, and who is in them. */
export class Clubs1760000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table clubs (
        id uuid primary key,
        name_ja text,
        name_en text,
        description_ja text,
        description_en text,
        visibility text not null check (visibility in ('public', 'unlisted', 'private')),
        created_at timestamptz not null,
        check (name_ja is not null or name_en is not null)
      )`);
    await runner.query(`create index clubs_public on clubs (id) where visibility = 'public'`);
    // The address is taken before its club is made, so the reference is checked at commit.
    await runner.query(`
      create table club_slugs (
        slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 40),
        club_id uuid not null references clubs (id) on delete cascade deferrable initially deferred,
        current boolean not null
      )`);
    await runner.query(`create index club_slugs_club_id on club_slugs (club_id)`);
    await runner.query(
      `create unique index club_slugs_current on club_slugs (club_id) where current`,
    );
    await runner.query(`
      create table memberships (
        club_id uuid not null references clubs (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        role text not null check (role in ('owner', 'host', 'helper', 'member')),
        since timestamptz not null,
        primary key (club_id, person_id)
      )`);
    await runner.query(`create index memberships_person_id on memberships (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['memberships', 'club_slugs', 'clubs'])
      await runner.query(`drop table ${table}`);
  }
}
