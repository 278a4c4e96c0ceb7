import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';
import { MAY_DELIVER_AFTER_CARDS } from './may-deliver-after-cards';
import { MAY_DELIVER_FOLLOW_UPS } from './may-deliver-follow-ups';

const KINDS = ['follow_up'];
const CATEGORIES = ['follow_ups'];

/** The mail that asks what came of an introduction, which a person can stop on its own. */
export class FollowUpNotices1760000243011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'notices', 'kind', KINDS);
    await addWords(runner, 'notices', 'category', CATEGORIES);
    await addWords(runner, 'mail_preferences', 'category', CATEGORIES);
    await runner.query(MAY_DELIVER_FOLLOW_UPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MAY_DELIVER_AFTER_CARDS);
    await removeWords(runner, 'mail_preferences', 'category', CATEGORIES);
    await removeWords(runner, 'notices', 'category', CATEGORIES);
    await removeWords(runner, 'notices', 'kind', KINDS);
  }
}
