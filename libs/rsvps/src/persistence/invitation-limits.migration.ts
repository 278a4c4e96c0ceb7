import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link for several people may be for so many, and end; who came by one stays invited while it lives. */
export class InvitationLimits1760000220200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table answer_invitations
        add column uses_max smallint check (uses_max between 1 and 1000),
        add column ends_at timestamptz,
        add constraint answer_invitations_limits
          check (person_id is null or (uses_max is null and ends_at is null))`);
    // A second press invites nobody twice.
    await runner.query(
      `create unique index answer_invitations_once on answer_invitations (series_id, person_id)
        where person_id is not null and revoked_at is null`,
    );
    await runner.query(`
      create table answer_invitation_uses (
        invitation_id uuid not null references answer_invitations (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        used_at timestamptz not null,
        primary key (invitation_id, person_id)
      )`);
    await runner.query(
      `create index answer_invitation_uses_person on answer_invitation_uses (person_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table answer_invitation_uses`);
    await runner.query(`drop index answer_invitations_once`);
    await runner.query(`
      alter table answer_invitations
        drop constraint answer_invitations_limits, drop column ends_at, drop column uses_max`);
  }
}
