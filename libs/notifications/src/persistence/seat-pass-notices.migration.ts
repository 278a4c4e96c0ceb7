import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';
import { MAY_DELIVER_ANSWERS } from './may-deliver-answers';
import { MAY_DELIVER_HOSTS } from './may-deliver-hosts';

const KINDS = ['seat_pass_offered', 'seat_taken_over', 'seat_passed_on'];

/** Mails about seats that are passed on; and nobody is asked for a yes that they cannot give any more. */
export class SeatPassNotices1760000230001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'notices', 'kind', KINDS);
    await runner.query(MAY_DELIVER_ANSWERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MAY_DELIVER_HOSTS);
    await removeWords(runner, 'notices', 'kind', KINDS);
  }
}
