import type { MigrationInterface, QueryRunner } from 'typeorm';

/** venues, series with their rule versions and listed dates, and the occurrences made from them. */
export class Gatherings1760000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // For the exclusion constraint over (uuid, range); a trusted extension, so the owner may add it.
    await runner.query(`create extension if not exists btree_gist`);
    await runner.query(`
      create table venues (
        id uuid primary key,
        club_id uuid not null references clubs (id),
        name text not null,
        address text,
        directions text,
        map_url text
      )`);
    await runner.query(`create index venues_club on venues (club_id)`);
    await runner.query(`
      create table series (
        id uuid primary key,
        club_id uuid not null references clubs (id),
        slug text not null unique,
        title_ja text,
        title_en text,
        description_ja text,
        description_en text,
        tzid text not null,
        duration_minutes integer not null check (duration_minutes > 0),
        capacity integer not null check (capacity between 1 and 10000),
        venue_id uuid references venues (id),
        online_url text,
        fee_amount integer check (fee_amount > 0),
        fee_currency text,
        fee_note_ja text,
        fee_note_en text,
        doors_minutes_before integer check (doors_minutes_before >= 0),
        holiday_policy text not null default 'none'
          check (holiday_policy in ('none', 'skip', 'next_week', 'next_workday', 'previous_workday')),
        holiday_region text check (holiday_region in ('JP')),
        first_number integer not null check (first_number > 0),
        visibility text not null check (visibility in ('public', 'unlisted', 'private')),
        made_until timestamp,
        made_at timestamptz,
        created_at timestamptz not null,
        check (title_ja is not null or title_en is not null),
        check ((fee_amount is null) = (fee_currency is null))
      )`);
    await runner.query(`create index series_club on series (club_id)`);
    await runner.query(`create index series_venue on series (venue_id)`);
    await runner.query(`create index series_made_at on series (made_at)`);
    await runner.query(`
      create table series_rules (
        id uuid primary key,
        series_id uuid not null references series (id) on delete cascade,
        valid_from timestamp not null,
        valid_until timestamp,
        rrule text,
        start_local timestamp not null,
        constraint series_rules_one_at_a_time
          exclude using gist (series_id with =, tsrange(valid_from, valid_until) with &&)
      )`);
    await runner.query(`create index series_rules_series on series_rules (series_id)`);
    await runner.query(`
      create table series_dates (
        series_id uuid not null references series (id) on delete cascade,
        local_start timestamp not null,
        kind text not null check (kind in ('extra', 'skip', 'closure')),
        primary key (series_id, local_start)
      )`);
    await runner.query(`
      create table occurrences (
        id uuid primary key,
        club_id uuid not null references clubs (id),
        series_id uuid not null references series (id),
        slug text not null unique,
        number integer not null check (number > 0),
        original_start timestamp not null,
        local_start timestamp not null,
        tzid text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        tzdata_version text not null,
        duration_minutes integer not null check (duration_minutes > 0),
        status text not null default 'scheduled'
          check (status in ('scheduled', 'moved', 'cancelled', 'held')),
        origin text not null check (origin in ('rule', 'extra', 'import')),
        detached boolean not null default false,
        provisional boolean not null default false,
        capacity integer check (capacity between 1 and 10000),
        subtitle_ja text,
        subtitle_en text,
        venue_id uuid references venues (id),
        uid text not null unique,
        sequence integer not null default 0 check (sequence >= 0),
        cancelled_reason text,
        published_at timestamptz not null,
        changed_at timestamptz not null,
        constraint occurrences_original_start unique (series_id, original_start),
        constraint occurrences_number unique (series_id, number),
        check (ends_at > starts_at)
      )`);
    await runner.query(
      `create index occurrences_club_starts on occurrences (club_id, starts_at, id)`,
    );
    await runner.query(
      `create index occurrences_series_starts on occurrences (series_id, starts_at, id)`,
    );
    await runner.query(`create index occurrences_venue on occurrences (venue_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['occurrences', 'series_dates', 'series_rules', 'series', 'venues'])
      await runner.query(`drop table ${table}`);
  }
}
