import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What only some answers have (a note, a host's decision), and who is invited where only the invited come. */
export class AnswerDetails1760000141000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table answer_details (
        rsvp_id uuid primary key references rsvps (id) on delete cascade,
        note text,
        screening text,
        late_at timestamptz,
        said_by uuid references people (id),
        decided_by uuid references people (id),
        decided_at timestamptz,
        decision_reason text,
        check ((decided_by is null) = (decided_at is null))
      )`);
    await runner.query(
      `create index answer_details_said_by on answer_details (said_by) where said_by is not null`,
    );
    await runner.query(
      `create index answer_details_decided_by on answer_details (decided_by) where decided_by is not null`,
    );
    // By hand or by link: a link has no person, and whoever comes by it is invited while it lives.
    await runner.query(`
      create table answer_invitations (
        id uuid primary key,
        series_id uuid not null references series (id) on delete cascade,
        person_id uuid references people (id),
        label text,
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        created_by uuid not null references people (id),
        created_at timestamptz not null,
        revoked_at timestamptz
      )`);
    await runner.query(`create index answer_invitations_series on answer_invitations (series_id)`);
    await runner.query(
      `create index answer_invitations_person on answer_invitations (person_id) where person_id is not null`,
    );
    await runner.query(
      `create index answer_invitations_created_by on answer_invitations (created_by)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['answer_invitations', 'answer_details'])
      await runner.query(`drop table ${table}`);
  }
}
