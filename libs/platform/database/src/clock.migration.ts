import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * `app_now()`: the time that decides what is due. It is `now()` plus an offset that only the owner and
 * the test role can set; the application's role may read it.
 */
export class Clock1760000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table clock_offset (
        only_row boolean primary key default true check (only_row),
        shift interval not null default interval '0'
      )`);
    await runner.query(`insert into clock_offset default values`);
    await runner.query(`
      create function app_now() returns timestamptz language sql stable parallel safe
      as $$ select now() + (select shift from clock_offset) $$`);
    await runner.query(`
      do $$ begin
        if exists (select from pg_roles where rolname = 'asaza_app') then
          revoke insert, update, delete, truncate on clock_offset from asaza_app;
        end if;
        if exists (select from pg_roles where rolname = 'asaza_test') then
          grant select, update on clock_offset to asaza_test;
        end if;
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app_now()`);
    await runner.query(`drop table clock_offset`);
  }
}
