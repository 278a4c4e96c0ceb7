import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Edits: what hosts change is saved with how it was before; dates follow the rule by `rule_start`, keep
 * `original_start` for good, and may have own values beside the series' template.
 */
export class Edits1760000090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table venues
        add column capacity integer check (capacity between 1 and 10000),
        add column tzid text,
        add column day_notes text,
        add column contact text,
        add column created_at timestamptz not null default '2026-01-01T00:00:00Z'`);
    await runner.query(`alter table venues alter column created_at drop default`);
    await runner.query(`
      alter table series
        add column version integer not null default 0 check (version >= 0),
        add column paused_from date,
        add column paused_until date,
        add column ends_on date,
        add constraint series_pause_has_a_start check (paused_until is null or paused_from <= paused_until),
        drop constraint series_holiday_policy_check,
        add constraint series_holiday_policy_check check (holiday_policy in
          ('none', 'skip', 'next_week', 'next_workday', 'previous_workday', 'ask'))`);
    // 'keep': held although it is a holiday. Closures are ranges and have their own table.
    await runner.query(`delete from series_dates where kind = 'closure'`);
    await runner.query(`
      alter table series_dates
        drop constraint series_dates_kind_check,
        add constraint series_dates_kind_check check (kind in ('extra', 'skip', 'keep'))`);
    await runner.query(`
      create table closures (
        id uuid primary key,
        series_id uuid not null references series (id) on delete cascade,
        first_day date not null,
        last_day date not null check (last_day >= first_day),
        label text
      )`);
    await runner.query(`create index closures_series on closures (series_id)`);
    await runner.query(`
      alter table occurrences
        add column rule_start timestamp,
        add column cancelled_by text check (cancelled_by in ('host', 'plan')),
        add column previous_starts_at timestamptz,
        add column own text[] not null default '{}',
        add column title_ja text,
        add column title_en text,
        add column description_ja text,
        add column description_en text,
        add column online_url text,
        add column fee_amount integer check (fee_amount > 0),
        add column fee_currency text,
        add column fee_note_ja text,
        add column fee_note_en text,
        add column doors_minutes_before integer check (doors_minutes_before >= 0),
        add check ((fee_amount is null) = (fee_currency is null)),
        add constraint occurrences_own_known check (own <@ array[
          'title', 'description', 'venue', 'online_url', 'capacity', 'fee', 'doors', 'duration'])`);
    await runner.query(`
      update occurrences set
        rule_start = original_start,
        cancelled_by = case when status = 'cancelled' then 'host' end,
        own = array_remove(array[
          case when venue_id is not null then 'venue' end,
          case when capacity is not null then 'capacity' end], null)`);
    await runner.query(`
      alter table occurrences
        add constraint occurrences_cancelled_by check ((cancelled_by is not null) = (status = 'cancelled')),
        drop constraint occurrences_original_start,
        add constraint occurrences_rule_start unique (series_id, rule_start) deferrable initially deferred,
        drop constraint occurrences_number,
        add constraint occurrences_number exclude using gist (series_id with =, number with =)
          where (cancelled_by is distinct from 'plan') deferrable initially deferred`);
    await runner.query(`
      create table edits (
        id uuid primary key,
        series_id uuid not null references series (id) on delete cascade,
        version integer not null check (version > 0),
        kind text not null,
        edited_by uuid references people (id),
        edited_at timestamptz not null,
        tells_at timestamptz,
        state text not null check (state in ('silent', 'waiting', 'told', 'taken_back')),
        changes jsonb not null,
        template text[] not null default '{}',
        schedule boolean not null default false,
        undo jsonb,
        constraint edits_version unique (series_id, version)
      )`);
    await runner.query(
      `create index edits_edited_by on edits (edited_by) where edited_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table edits`);
    await runner.query(`
      alter table occurrences
        drop constraint occurrences_number,
        drop constraint occurrences_rule_start,
        drop constraint occurrences_cancelled_by`);
    await runner.query(`
      alter table occurrences
        drop column rule_start, drop column cancelled_by, drop column previous_starts_at, drop column own,
        drop column title_ja, drop column title_en, drop column description_ja, drop column description_en,
        drop column online_url, drop column fee_amount, drop column fee_currency, drop column fee_note_ja,
        drop column fee_note_en, drop column doors_minutes_before,
        add constraint occurrences_original_start unique (series_id, original_start),
        add constraint occurrences_number unique (series_id, number)`);
    await runner.query(`drop table closures`);
    await runner.query(`delete from series_dates where kind = 'keep'`);
    await runner.query(`
      alter table series_dates
        drop constraint series_dates_kind_check,
        add constraint series_dates_kind_check check (kind in ('extra', 'skip', 'closure'))`);
    await runner.query(`
      alter table series
        drop column version, drop column paused_from, drop column paused_until, drop column ends_on,
        drop constraint series_holiday_policy_check,
        add constraint series_holiday_policy_check check (holiday_policy in
          ('none', 'skip', 'next_week', 'next_workday', 'previous_workday'))`);
    await runner.query(`
      alter table venues
        drop column capacity, drop column tzid, drop column day_notes, drop column contact, drop column created_at`);
  }
}
