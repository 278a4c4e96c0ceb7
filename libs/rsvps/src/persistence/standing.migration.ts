import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each club remembers of each person, and the marks at the door of which it is the sum. */
export class Standing1760000150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table standing_marks (
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        club_id uuid not null references clubs (id) on delete cascade,
        starts_at timestamptz not null,
        mark text not null check (mark in ('present', 'absent', 'excused', 'none')),
        event_id uuid not null,
        primary key (occurrence_id, person_id)
      )`);
    await runner.query(
      `create index standing_marks_of_member on standing_marks (club_id, person_id, starts_at)`,
    );
    await runner.query(`create index standing_marks_person on standing_marks (person_id)`);
    await runner.query(`
      create table standing (
        club_id uuid not null references clubs (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        visits integer not null default 0 check (visits >= 0),
        absences integer not null default 0 check (absences >= 0),
        excused integer not null default 0 check (excused >= 0),
        first_seen timestamptz,
        last_seen timestamptz,
        primary key (club_id, person_id),
        check ((visits > 0) = (first_seen is not null)),
        check ((visits > 0) = (last_seen is not null))
      )`);
    await runner.query(`create index standing_person on standing (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table standing`);
    await runner.query(`drop table standing_marks`);
  }
}
