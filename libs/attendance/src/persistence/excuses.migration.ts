import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who excused somebody that was not there. */
export class Excuses1760000151000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attendances
        add column excused_by uuid references people (id),
        add constraint attendances_excused check (
          (state is not distinct from 'excused') = (excused_by is not null))`);
    await runner.query(
      `create index attendances_excused_by on attendances (excused_by) where excused_by is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index attendances_excused_by`);
    await runner.query(
      `update attendances set state = 'absent', excused_by = null where state = 'excused'`,
    );
    await runner.query(`alter table attendances drop column excused_by`);
  }
}
