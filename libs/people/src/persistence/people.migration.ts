import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, the one table with addresses, sign-in attempts and sessions. */
export class People1760000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people (
        id uuid primary key,
        family_name text,
        given_name text,
        family_yomi text,
        given_yomi text,
        display_name text,
        yomi text,
        pitch text,
        gives text[] not null default '{}' check (cardinality(gives) <= 5),
        asks text[] not null default '{}' check (cardinality(asks) <= 5),
        topics text[] not null default '{}' check (cardinality(topics) <= 8),
        industry text,
        locale text not null check (locale in ('ja', 'en')),
        home_zone text not null default 'Asia/Tokyo',
        introductions_consented_at timestamptz,
        created_at timestamptz not null
      )`);
    // The key of the address is taken before its person is made, so the reference is checked at commit.
    await runner.query(`
      create table contacts (
        person_id uuid primary key references people (id) on delete cascade deferrable initially deferred,
        email text not null,
        email_key text not null unique check (email_key = lower(email)),
        verified_at timestamptz,
        stopped_at timestamptz,
        stopped_reason text,
        created_at timestamptz not null,
        check ((stopped_at is null) = (stopped_reason is null))
      )`);
    await runner.query(`
      create table sign_in_attempts (
        id uuid primary key,
        person_id uuid not null references people (id) on delete cascade,
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        browser_hash text not null,
        wrong_codes smallint not null default 0 check (wrong_codes between 0 and 5),
        locale text not null check (locale in ('ja', 'en')),
        requested_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(
      `create index sign_in_attempts_person_id on sign_in_attempts (person_id, requested_at)`,
    );
    await runner.query(`
      create table sessions (
        id uuid primary key,
        person_id uuid not null references people (id) on delete cascade,
        token_hash text not null unique,
        user_agent text,
        created_at timestamptz not null,
        last_seen_at timestamptz not null
      )`);
    await runner.query(`create index sessions_person_id on sessions (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['sessions', 'sign_in_attempts', 'contacts', 'people'])
      await runner.query(`drop table ${table}`);
  }
}
