import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addWords, removeWords } from './allowed-words';
import { MAY_DELIVER_MESSAGES } from './may-deliver-messages';
import { MAY_DELIVER_HOSTS } from './may-deliver-hosts';

const KINDS = ['host_news', 'host_digest'];
const CATEGORIES = ['host_notices'];

/** What hosts want to hear, what waits for their digests, and whether few seats were told. */
export class HostNotices1760000181000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table host_notice_settings (
        id uuid primary key,
        club_id uuid not null references clubs (id) on delete cascade,
        person_id uuid not null references people (id) on delete cascade,
        choices jsonb not null,
        digest_hour smallint not null check (digest_hour between 5 and 21),
        tzid text not null,
        changed_at timestamptz not null,
        constraint host_notice_settings_one unique (club_id, person_id)
      )`);
    await runner.query(
      `create index host_notice_settings_person on host_notice_settings (person_id)`,
    );
    await runner.query(`
      create table host_news (
        id uuid primary key,
        settings_id uuid not null references host_notice_settings (id) on delete cascade,
        kind text not null,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        rsvp_id uuid references rsvps (id) on delete cascade,
        event_id uuid not null,
        digest_day date,
        created_at timestamptz not null,
        constraint host_news_once unique (settings_id, event_id, kind)
      )`);
    await runner.query(`create index host_news_digest on host_news (settings_id, digest_day)`);
    await runner.query(`create index host_news_occurrence on host_news (occurrence_id)`);
    await runner.query(`create index host_news_rsvp on host_news (rsvp_id)`);
    await runner.query(`
      create table few_seats (
        occurrence_id uuid primary key references occurrences (id) on delete cascade,
        few boolean not null
      )`);
    await addWords(runner, 'notices', 'kind', KINDS);
    await addWords(runner, 'notices', 'category', CATEGORIES);
    await addWords(runner, 'mail_preferences', 'category', CATEGORIES);
    await runner.query(MAY_DELIVER_HOSTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(MAY_DELIVER_MESSAGES);
    await removeWords(runner, 'mail_preferences', 'category', CATEGORIES);
    await removeWords(runner, 'notices', 'category', CATEGORIES);
    await removeWords(runner, 'notices', 'kind', KINDS);
    for (const table of ['few_seats', 'host_news', 'host_notice_settings'])
      await runner.query(`drop table ${table}`);
  }
}
