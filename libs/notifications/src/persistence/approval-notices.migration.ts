import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';

const KINDS = ['approval_asked', 'approval_refused'];

/** Mails about answers that wait for a host's yes. */
export class ApprovalNotices1760000220100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'notices', 'kind', KINDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeWords(runner, 'notices', 'kind', KINDS);
  }
}
