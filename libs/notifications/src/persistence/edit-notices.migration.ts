import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = [
  ...['sign_in', 'confirm_answer', 'seat_confirmed', 'seat_added', 'seat_removed', 'waitlisted'],
  ...['seat_offered', 'offer_missed', 'hold_expired', 'answer_withdrawn', 'occurrence_moved'],
  ...[
    'occurrence_cancelled',
    'reminder',
    'speaker_invited',
    'speaker_accepted',
    'speaker_declined',
  ],
  ...['speaker_withdrawn', 'host_speaker_accepted', 'host_speaker_declined', 'proposal'],
  ...['proposal_reminder', 'introduced'],
];
const NEW = ['reconfirmation_missed', 'occurrence_reinstated', 'series_changed'];

const allow = (kinds: readonly string[]): string => `
  alter table notices
    drop constraint notices_kind_check,
    add constraint notices_kind_check check (kind in ('${kinds.join("', '")}'))`;

/** Mails about edits: several dates in one, a date that is on again, a seat nobody said yes to in time. */
export class EditNotices1760000120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow([...BEFORE, ...NEW]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notices where kind in ('${NEW.join("', '")}')`);
    await runner.query(allow(BEFORE));
  }
}
