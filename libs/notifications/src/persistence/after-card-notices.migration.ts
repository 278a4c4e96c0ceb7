import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';
import { MAY_DELIVER_AFTER_CARDS } from './may-deliver-after-cards';
import { MAY_DELIVER_HOLDS } from './may-deliver-holds';

const KINDS = ['after_card'];
const CATEGORIES = ['after_cards'];

/** The mail with the card about a morning, which a person can stop on its own. */
export class AfterCardNotices1760000243010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'notices', 'kind', KINDS);
    await addWords(runner, 'notices', 'category', CATEGORIES);
    await addWords(runner, 'mail_preferences', 'category', CATEGORIES);
    await runner.query(MAY_DELIVER_AFTER_CARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MAY_DELIVER_HOLDS);
    await removeWords(runner, 'mail_preferences', 'category', CATEGORIES);
    await removeWords(runner, 'notices', 'category', CATEGORIES);
    await removeWords(runner, 'notices', 'kind', KINDS);
  }
}
