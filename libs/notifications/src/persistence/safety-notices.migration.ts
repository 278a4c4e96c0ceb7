import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';
import { MAY_DELIVER_HOLDS } from './may-deliver-holds';
import { MAY_DELIVER_INVITATIONS } from './may-deliver-invitations';

const KINDS = ['host_report', 'hold_told', 'hold_decided'];

/** Mails about reports of solicitation. */
export class SafetyNotices1760000242003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'notices', 'kind', KINDS);
    await runner.query(MAY_DELIVER_HOLDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MAY_DELIVER_INVITATIONS);
    await removeWords(runner, 'notices', 'kind', KINDS);
  }
}
