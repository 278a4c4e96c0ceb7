import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INTRODUCTIONS_BARRED } from './introductions-barred';

/** One question for all statements that bring two people together. */
export class IntroductionsBarred1760000240001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INTRODUCTIONS_BARRED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function introductions_barred(uuid, uuid)`);
  }
}
