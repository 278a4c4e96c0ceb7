import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';
import { MAY_DELIVER } from './may-deliver';
import { MAY_DELIVER_MESSAGES } from './may-deliver-messages';

const CATEGORIES = ['club_messages'];

/** Messages of hosts, and stops that are about one club. */
export class Messages1760000180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table messages (
        id uuid primary key,
        club_id uuid not null references clubs (id) on delete cascade,
        series_id uuid not null references series (id) on delete cascade,
        occurrence_id uuid references occurrences (id) on delete cascade,
        kind text not null check (kind in ('message', 'today')),
        audience text not null check (audience in ('attendees', 'waitlist', 'all')),
        subject_ja text,
        subject_en text,
        body_ja text,
        body_en text,
        replies_to_writer boolean not null,
        also_later boolean not null,
        written_by uuid not null references people (id) on delete cascade,
        state text not null check (state in ('draft', 'queued', 'sent')),
        version integer not null check (version > 0),
        queued_at timestamptz,
        sends_at timestamptz,
        sent_at timestamptz,
        taken_back_at timestamptz,
        created_at timestamptz not null,
        constraint messages_words check (
          (subject_ja is null) = (body_ja is null) and (subject_en is null) = (body_en is null)
          and (subject_ja is not null or subject_en is not null)),
        constraint messages_queued check ((state = 'draft') = (sends_at is null)),
        constraint messages_sent check ((state = 'sent') = (sent_at is not null))
      )`);
    await runner.query(`create index messages_club on messages (club_id)`);
    await runner.query(`create index messages_series on messages (series_id, created_at)`);
    await runner.query(`create index messages_occurrence on messages (occurrence_id, created_at)`);
    await runner.query(`create index messages_written_by on messages (written_by, queued_at)`);
    await runner.query(`
      create index notices_message on notices ((subjects ->> 'messageId'))
        where kind = 'host_message'`);
    await runner.query(`
      alter table mail_preferences
        add column club_id uuid references clubs (id) on delete cascade,
        drop constraint mail_preferences_one,
        add constraint mail_preferences_one unique nulls not distinct (person_id, category, club_id)`);
    await runner.query(`create index mail_preferences_club on mail_preferences (club_id)`);
    await addWords(runner, 'notices', 'kind', ['host_message']);
    await addWords(runner, 'notices', 'category', CATEGORIES);
    await addWords(runner, 'mail_preferences', 'category', CATEGORIES);
    await runner.query(MAY_DELIVER_MESSAGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function may_deliver(uuid)`);
    await removeWords(runner, 'mail_preferences', 'category', CATEGORIES);
    await removeWords(runner, 'notices', 'category', CATEGORIES);
    await removeWords(runner, 'notices', 'kind', ['host_message']);
    await runner.query(`
      alter table mail_preferences
        drop constraint mail_preferences_one,
        drop column club_id,
        add constraint mail_preferences_one unique (person_id, category)`);
    await runner.query(`drop index notices_message`);
    await runner.query(`drop table messages`);
    await runner.query(MAY_DELIVER);
  }
}
