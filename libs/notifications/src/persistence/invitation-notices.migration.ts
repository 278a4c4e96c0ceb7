import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';
import { MAY_DELIVER_ANSWERS } from './may-deliver-answers';
import { MAY_DELIVER_INVITATIONS } from './may-deliver-invitations';

const KINDS = ['answer_invited'];

/** Mails that invite somebody to answer where only the invited can. */
export class InvitationNotices1760000239900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'notices', 'kind', KINDS);
    await runner.query(MAY_DELIVER_INVITATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MAY_DELIVER_ANSWERS);
    await removeWords(runner, 'notices', 'kind', KINDS);
  }
}
