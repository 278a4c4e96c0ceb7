import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INTRODUCTIONS_BARRED_BY_HOLDS } from './barred-by-holds';
import { INTRODUCTIONS_BARRED } from './introductions-barred';

/** Reports of solicitation, what they hold, and what people say they sell. */
export class Safety1760000242001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table solicitation_reports (
        id uuid primary key,
        reporter_id uuid not null references people (id),
        reported_id uuid not null references people (id),
        club_id uuid not null references clubs (id),
        page text not null
          check (page in ('proposal', 'introduction', 'after_card', 'follow_up', 'person')),
        words text check (length(words) between 1 and 1000),
        state text not null check (state in ('open', 'dismissed', 'upheld')),
        reported_at timestamptz not null,
        decided_by uuid references people (id),
        decided_at timestamptz,
        check (reporter_id <> reported_id),
        check ((state = 'open') = (decided_at is null))
      )`);
    // One press or five: it is one report until a host has decided.
    await runner.query(`
      create unique index solicitation_reports_open on solicitation_reports (reporter_id, reported_id, club_id)
        where state = 'open'`);
    await runner.query(
      `create index solicitation_reports_reporter on solicitation_reports (reporter_id)`,
    );
    await runner.query(
      `create index solicitation_reports_reported on solicitation_reports (reported_id)`,
    );
    await runner.query(
      `create index solicitation_reports_club on solicitation_reports (club_id, reported_at)`,
    );
    await runner.query(
      `create index solicitation_reports_decided_by on solicitation_reports (decided_by)
        where decided_by is not null`,
    );
    await runner.query(`
      create table introduction_holds (
        id uuid primary key,
        person_id uuid not null references people (id),
        club_id uuid not null references clubs (id),
        stage text not null check (stage in ('proposals', 'introductions')),
        decision text check (decision in ('kept', 'removed')),
        held_at timestamptz not null,
        everywhere_until timestamptz,
        told_at timestamptz,
        contest text check (length(contest) between 1 and 1000),
        contested_at timestamptz,
        decided_by uuid references people (id),
        decided_at timestamptz,
        constraint introduction_holds_one unique (person_id, club_id),
        check ((contest is null) = (contested_at is null)),
        check ((decision is null) = (decided_at is null)),
        check (decision is null or everywhere_until is null)
      )`);
    await runner.query(`create index introduction_holds_club on introduction_holds (club_id)`);
    await runner.query(
      `create index introduction_holds_decided_by on introduction_holds (decided_by)
        where decided_by is not null`,
    );
    await runner.query(`
      create table selling_declarations (
        person_id uuid primary key references people (id),
        sells boolean not null,
        what text check (length(what) between 1 and 200),
        declared_at timestamptz not null,
        check (sells = (what is not null))
      )`);
    await runner.query(`drop function introductions_barred(uuid, uuid)`);
    await runner.query(INTRODUCTIONS_BARRED_BY_HOLDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function introductions_barred(uuid, uuid, uuid, boolean)`);
    await runner.query(INTRODUCTIONS_BARRED);
    for (const table of ['selling_declarations', 'introduction_holds', 'solicitation_reports'])
      await runner.query(`drop table ${table}`);
  }
}
