import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Edits within one send delay are told as one: each knows the newest of them, by whose id all is told. */
export class ToldTogether1760000091000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table edits add column told_with uuid references edits (id) on delete cascade`,
    );
    await runner.query(
      `create index edits_told_with on edits (told_with) where told_with is not null`,
    );
    await runner.query(`create index edits_waiting on edits (series_id) where state = 'waiting'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index edits_waiting`);
    await runner.query(`alter table edits drop column told_with`);
  }
}
