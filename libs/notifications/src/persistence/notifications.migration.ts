import type { MigrationInterface, QueryRunner } from 'typeorm';
import { MAY_DELIVER } from './may-deliver';

/** Notices, their deliveries, what people stopped, and the one condition of every hand-over. */
export class Notifications1760000080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notices (
        id uuid primary key,
        kind text not null check (kind in (
          'sign_in', 'confirm_answer', 'seat_confirmed', 'seat_added', 'seat_removed', 'waitlisted',
          'seat_offered', 'offer_missed', 'hold_expired', 'answer_withdrawn', 'occurrence_moved',
          'occurrence_cancelled', 'reminder', 'speaker_invited', 'speaker_accepted', 'speaker_declined',
          'speaker_withdrawn', 'host_speaker_accepted', 'host_speaker_declined', 'proposal',
          'proposal_reminder', 'introduced')),
        person_id uuid not null references people (id) on delete cascade,
        category text check (category in ('reminders', 'introductions', 'new_dates')),
        dedupe text not null unique,
        subjects jsonb not null,
        thread uuid,
        deadline timestamptz not null,
        created_at timestamptz not null
      )`);
    await runner.query(`create index notices_person on notices (person_id, thread)`);
    await runner.query(`
      create table deliveries (
        id uuid primary key,
        notice_id uuid not null references notices (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        channel text not null check (channel in ('mail')),
        state text not null default 'pending' check (state in
          ('pending', 'sending', 'handoff', 'sent', 'failed', 'uncertain', 'withheld')),
        message_id text not null unique,
        attempt integer not null default 0 check (attempt >= 0),
        reason text,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        constraint deliveries_once unique (notice_id, person_id, channel)
      )`);
    await runner.query(`create index deliveries_person on deliveries (person_id, created_at)`);
    await runner.query(`
      create index deliveries_troubled on deliveries (changed_at)
        where state in ('failed', 'uncertain')`);
    await runner.query(`
      create table mail_preferences (
        id uuid primary key,
        person_id uuid not null references people (id) on delete cascade,
        category text not null check (category in ('reminders', 'introductions', 'new_dates')),
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        opted_out_at timestamptz,
        created_at timestamptz not null,
        constraint mail_preferences_one unique (person_id, category)
      )`);
    await runner.query(MAY_DELIVER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function may_deliver(uuid)`);
    for (const table of ['mail_preferences', 'deliveries', 'notices'])
      await runner.query(`drop table ${table}`);
  }
}
