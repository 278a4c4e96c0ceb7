import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened at the door, which occurrences were held, and what each member's visits add up to. */
export class Attendance1760000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // One row per person and occurrence: however often somebody is checked in, it is one visit.
    // No state yet: on the door's list (a walk-in whose check-in was undone), and nothing more.
    await runner.query(`
      create table attendances (
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        person_id uuid not null references people (id),
        club_id uuid not null references clubs (id),
        starts_at timestamptz not null,
        state text check (state in ('present', 'absent', 'excused')),
        checked_in_at timestamptz,
        checked_in_by uuid references people (id),
        undone_by uuid references people (id),
        walk_in boolean not null default false,
        name text not null,
        yomi text,
        primary key (occurrence_id, person_id),
        check ((state is not distinct from 'present') = (checked_in_at is not null)),
        check ((checked_in_at is not null) = (checked_in_by is not null))
      )`);
    await runner.query(`create index attendances_person on attendances (person_id)`);
    await runner.query(
      `create index attendances_of_member on attendances (club_id, person_id, starts_at)`,
    );
    await runner.query(
      `create index attendances_checked_in_by on attendances (checked_in_by)
        where checked_in_by is not null`,
    );
    await runner.query(
      `create index attendances_undone_by on attendances (undone_by) where undone_by is not null`,
    );
    await runner.query(`
      create table held_occurrences (
        occurrence_id uuid primary key references occurrences (id) on delete cascade,
        club_id uuid not null references clubs (id),
        starts_at timestamptz not null
      )`);
    await runner.query(
      `create index held_occurrences_club on held_occurrences (club_id, starts_at)`,
    );
    await runner.query(`
      create table member_stats (
        club_id uuid not null references clubs (id) on delete cascade,
        person_id uuid not null references people (id),
        visits integer not null default 0 check (visits >= 0),
        first_seen timestamptz,
        last_seen timestamptz,
        streak integer not null default 0 check (streak between 0 and visits),
        primary key (club_id, person_id),
        check ((visits > 0) = (first_seen is not null)),
        check ((visits > 0) = (last_seen is not null)),
        check ((visits > 0) = (streak > 0))
      )`);
    await runner.query(`create index member_stats_person on member_stats (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['member_stats', 'held_occurrences', 'attendances'])
      await runner.query(`drop table ${table}`);
  }
}
