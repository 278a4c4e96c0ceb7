import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals that came to nothing are deleted after ninety days; their numbers stay with round and person. */
export class ForgottenProposals1760000242004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table rounds add column forgotten integer not null default 0 check (forgotten >= 0)`,
    );
    await runner.query(
      `alter table round_people add column forgotten smallint not null default 0 check (forgotten >= 0)`,
    );
    await runner.query(
      `create index proposals_to_forget on proposals (sent_at) where state in ('expired', 'withdrawn')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index proposals_to_forget`);
    await runner.query(`alter table round_people drop column forgotten`);
    await runner.query(`alter table rounds drop column forgotten`);
  }
}
