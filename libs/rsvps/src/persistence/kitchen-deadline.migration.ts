import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when the kitchen wants to know, as a rule of answers; and what is planned and told of it. */
export class KitchenDeadlines1760000162000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table answer_rules add column kitchen_by text
         check (kitchen_by ~ '^(none|[0-9]{1,3}d@[0-9]{2}:[0-9]{2}|[0-9]{1,5}m)$')`,
    );
    await runner.query(`
      alter table kitchen_notices
        add column planned_for timestamptz,
        alter column told_for drop not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from kitchen_notices where told_for is null`);
    await runner.query(`
      alter table kitchen_notices
        drop column planned_for,
        alter column told_for set not null`);
    await runner.query(`alter table answer_rules drop column kitchen_by`);
  }
}
