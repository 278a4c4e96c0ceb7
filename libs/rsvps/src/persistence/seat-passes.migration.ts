import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seats that are passed on to a named other: who asked whom, and what came of it. */
export class SeatPasses1760000230000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table seat_passes (
        id uuid primary key,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        rsvp_id uuid not null references rsvps (id) on delete cascade,
        taker_id uuid not null references people (id) on delete cascade,
        name text not null,
        locale text not null check (locale in ('ja', 'en')),
        with_companions boolean not null,
        passed_by uuid references people (id),
        passed_at timestamptz not null,
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        taken_back_at timestamptz,
        taken_at timestamptz,
        taken_rsvp_id uuid references rsvps (id) on delete cascade,
        check ((taken_at is null) = (taken_rsvp_id is null)),
        check (taken_at is null or taken_back_at is null)
      )`);
    // One seat is offered to one other at a time.
    await runner.query(
      `create unique index seat_passes_open on seat_passes (rsvp_id) where taken_at is null and taken_back_at is null`,
    );
    await runner.query(`create index seat_passes_rsvp on seat_passes (rsvp_id, passed_at)`);
    await runner.query(`create index seat_passes_occurrence on seat_passes (occurrence_id)`);
    await runner.query(`create index seat_passes_taker on seat_passes (taker_id)`);
    await runner.query(
      `create index seat_passes_passed_by on seat_passes (passed_by, passed_at) where passed_by is not null`,
    );
    await runner.query(
      `create index seat_passes_taken_rsvp on seat_passes (taken_rsvp_id) where taken_rsvp_id is not null`,
    );
    await runner.query(`alter table answer_rules add column pass_late boolean`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table answer_rules drop column pass_late`);
    await runner.query(`drop table seat_passes`);
  }
}
