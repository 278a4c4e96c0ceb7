import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';

const KINDS = ['seat_called', 'seats_opened', 'seat_moved'];

/** Mails about seats that are free so late that whoever presses first has them, and about seats that are fewer. */
export class LateSeats1760000131000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addWords(runner, 'notices', 'kind', KINDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await removeWords(runner, 'notices', 'kind', KINDS);
  }
}
