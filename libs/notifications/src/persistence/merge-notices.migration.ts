import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';

const KINDS = ['merge_asked', 'merge_told', 'merge_done'];

/** Mails about two addresses that are one person's. */
export class MergeNotices1760000230102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'notices', 'kind', KINDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeWords(runner, 'notices', 'kind', KINDS);
  }
}
