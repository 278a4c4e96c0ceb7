import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A speaker whose date moved is asked again; the talk stays meanwhile. */
export class AskedAgain1760000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table speaker_invitations
        add column asked_again_at timestamptz,
        add constraint speaker_invitations_asked_again
          check (asked_again_at is null or state = 'accepted')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table speaker_invitations drop column asked_again_at`);
  }
}
