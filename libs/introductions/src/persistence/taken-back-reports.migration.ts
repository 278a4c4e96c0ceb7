import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report can be taken back by whoever made it, while no host has decided. */
export class TakenBackReports1760000242002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table solicitation_reports
        drop constraint solicitation_reports_state_check,
        add constraint solicitation_reports_state_check
          check (state in ('open', 'dismissed', 'upheld', 'taken_back'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from solicitation_reports where state = 'taken_back'`);
    await runner.query(`
      alter table solicitation_reports
        drop constraint solicitation_reports_state_check,
        add constraint solicitation_reports_state_check check (state in ('open', 'dismissed', 'upheld'))`);
  }
}
