import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hosts ask of those who answer, what was said, and what a person keeps for the next time. */
export class Questions1760000160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The row that a host's save locks; `version` tells two hosts apart.
    await runner.query(`
      create table question_lists (
        series_id uuid primary key references series (id) on delete cascade,
        version integer not null default 0
      )`);
    await runner.query(`
      create table questions (
        id uuid primary key,
        series_id uuid not null references series (id) on delete cascade,
        key uuid not null,
        position smallint not null check (position >= 0),
        kind text not null check (kind in ('text', 'one_of', 'many_of', 'yes_no', 'number', 'food')),
        prompt_ja text,
        prompt_en text,
        options jsonb not null,
        min integer,
        max integer,
        per_head boolean not null,
        required boolean not null,
        audience text not null check (audience in ('everybody', 'newcomers')),
        created_at timestamptz not null,
        retired_at timestamptz,
        constraint questions_asked check (prompt_ja is not null or prompt_en is not null),
        constraint questions_bounds check (min is null or max is null or min <= max),
        constraint questions_food_per_head check (kind <> 'food' or per_head)
      )`);
    // Of a question one version is asked at a time; and of a series one question about food.
    await runner.query(
      `create unique index questions_version on questions (series_id, key) where retired_at is null`,
    );
    await runner.query(
      `create unique index questions_one_food on questions (series_id) where kind = 'food' and retired_at is null`,
    );
    await runner.query(`create index questions_series on questions (series_id, position)`);
    await runner.query(`
      create table occurrence_questions (
        occurrence_id uuid primary key references occurrences (id) on delete cascade,
        keys uuid[] not null
      )`);
    await runner.query(`
      create table question_answers (
        rsvp_id uuid not null references rsvps (id) on delete cascade,
        question_id uuid not null references questions (id) on delete cascade,
        head smallint not null check (head between 0 and 5),
        value jsonb not null,
        answered_at timestamptz not null,
        primary key (rsvp_id, question_id, head)
      )`);
    await runner.query(
      `create index question_answers_question on question_answers (question_id, rsvp_id)`,
    );
    await runner.query(`
      create table kept_foods (
        person_id uuid not null references people (id) on delete cascade,
        series_id uuid not null references series (id) on delete cascade,
        value jsonb not null,
        kept_at timestamptz not null,
        primary key (person_id, series_id)
      )`);
    await runner.query(`create index kept_foods_series on kept_foods (series_id)`);
    await runner.query(`
      create table kitchen_notices (
        occurrence_id uuid primary key references occurrences (id) on delete cascade,
        told_for timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      ...['kitchen_notices', 'kept_foods', 'question_answers', 'occurrence_questions'],
      ...['questions', 'question_lists'],
    ])
      await runner.query(`drop table ${table}`);
  }
}
