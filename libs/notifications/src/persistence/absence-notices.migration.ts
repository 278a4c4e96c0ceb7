import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';

const KINDS = ['absence_counted'];

/** Mails about absences without a word that count. */
export class AbsenceNotices1760000220400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'notices', 'kind', KINDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeWords(runner, 'notices', 'kind', KINDS);
  }
}
