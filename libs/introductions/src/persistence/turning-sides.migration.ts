import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two sides of a proposal may change places, when one of the people becomes somebody else. */
export class TurningSides1760000230101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal_sides
        drop constraint proposal_sides_two_per_proposal,
        add constraint proposal_sides_two_per_proposal unique (proposal_id, side) deferrable initially immediate`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table proposal_sides
        drop constraint proposal_sides_two_per_proposal,
        add constraint proposal_sides_two_per_proposal unique (proposal_id, side)`);
  }
}
