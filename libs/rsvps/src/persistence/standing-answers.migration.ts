import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Standing answers, and which dates they have answered. */
export class StandingAnswers1760000152000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table standing_answers (
        id uuid primary key,
        series_id uuid not null references series (id) on delete cascade,
        club_id uuid not null references clubs (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        made_at timestamptz not null,
        paused_until date,
        ended_at timestamptz,
        unique (series_id, person_id),
        check (ended_at is null or paused_until is null)
      )`);
    await runner.query(`create index standing_answers_person on standing_answers (person_id)`);
    await runner.query(`create index standing_answers_club on standing_answers (club_id)`);
    // Of two workers one writes it: nobody is seated, and nobody is told, twice.
    await runner.query(`
      create table standing_seats (
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        standing_answer_id uuid not null references standing_answers (id) on delete cascade,
        given_at timestamptz not null,
        primary key (occurrence_id, person_id)
      )`);
    await runner.query(`create index standing_seats_person on standing_seats (person_id)`);
    await runner.query(`create index standing_seats_answer on standing_seats (standing_answer_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table standing_seats`);
    await runner.query(`drop table standing_answers`);
  }
}
