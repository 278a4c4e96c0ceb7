import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What introductions also want to know: why somebody asks, what they speak, where they work. */
export class ProfileWords1760000240101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people
        add column ask_whys text[] not null default '{}' check (cardinality(ask_whys) <= 5),
        add column languages text[] not null default '{}' check (cardinality(languages) <= 8),
        add column organisation text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people drop column ask_whys, drop column languages, drop column organisation`);
  }
}
