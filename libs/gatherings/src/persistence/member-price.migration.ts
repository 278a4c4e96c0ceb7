import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A price for members and what becomes of the fee when somebody cancels, beside what it includes. */
export class MemberPrice1760000170000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['series', 'occurrences'])
      await runner.query(`
        alter table ${table}
          add column fee_member_amount integer,
          add column fee_terms_ja text,
          add column fee_terms_en text,
          add constraint ${table}_member_price check (fee_member_amount between 0 and fee_amount)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['series', 'occurrences'])
      await runner.query(`
        alter table ${table}
          drop constraint ${table}_member_price,
          drop column fee_member_amount, drop column fee_terms_ja, drop column fee_terms_en`);
  }
}
