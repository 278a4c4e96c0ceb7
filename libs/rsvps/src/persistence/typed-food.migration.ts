import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what was typed about food and never proven, however many proofs there are beside it. */
export class TypedFood1760000210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index response_confirmations_typed_food on response_confirmations (expires_at)
       where used_at is null and typed @? '$.answers[*].value.kind ? (@ == "food")'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index response_confirmations_typed_food`);
  }
}
