import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To whom people show their names: by club, or (no club) wherever they said nothing else. */
export class NameAudiences1760000161000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table name_audiences (
        id uuid primary key,
        person_id uuid not null references people (id) on delete cascade,
        club_id uuid references clubs (id) on delete cascade,
        audience text not null check (audience in ('hosts', 'attendees', 'everybody')),
        chosen_at timestamptz not null,
        constraint name_audiences_once unique nulls not distinct (person_id, club_id)
      )`);
    await runner.query(`create index name_audiences_club on name_audiences (club_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table name_audiences`);
  }
}
