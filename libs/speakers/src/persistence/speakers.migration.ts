import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to speak with the dates they offer, and the one talk of an occurrence. */
export class Speakers1760000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table speaker_invitations (
        id uuid primary key,
        club_id uuid not null references clubs (id),
        person_id uuid not null references people (id),
        speaker_name text not null,
        speaker_yomi text,
        speaker_title text,
        talk_title text,
        message text,
        honorarium text,
        locale text not null check (locale in ('ja', 'en')),
        state text not null
          check (state in ('invited', 'accepted', 'declined', 'withdrawn', 'expired')),
        dates_key text not null,
        accepted_occurrence_id uuid references occurrences (id),
        note text,
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        invited_by uuid not null references people (id),
        withdrawn_by uuid references people (id),
        sent_at timestamptz not null,
        answered_at timestamptz,
        check ((accepted_occurrence_id is not null) = (state = 'accepted')),
        check ((withdrawn_by is not null) = (state = 'withdrawn'))
      )`);
    await runner.query(`create index speaker_invitations_club on speaker_invitations (club_id)`);
    // The natural key of a request: the same person is asked for the same dates once at a time.
    await runner.query(`
      create unique index speaker_invitations_open on speaker_invitations (person_id, dates_key)
        where state = 'invited'`);
    await runner.query(
      `create index speaker_invitations_person on speaker_invitations (person_id)`,
    );
    await runner.query(`
      create index speaker_invitations_accepted on speaker_invitations (accepted_occurrence_id)
        where accepted_occurrence_id is not null`);
    await runner.query(
      `create index speaker_invitations_invited_by on speaker_invitations (invited_by)`,
    );
    await runner.query(`
      create index speaker_invitations_withdrawn_by on speaker_invitations (withdrawn_by)
        where withdrawn_by is not null`);
    await runner.query(`
      create table invitation_dates (
        invitation_id uuid not null references speaker_invitations (id) on delete cascade,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        primary key (invitation_id, occurrence_id)
      )`);
    await runner.query(
      `create index invitation_dates_occurrence on invitation_dates (occurrence_id)`,
    );
    // The key is the rule: whoever comes second finds the date taken.
    await runner.query(`
      create table talks (
        occurrence_id uuid primary key references occurrences (id) on delete cascade,
        invitation_id uuid not null unique references speaker_invitations (id) on delete cascade,
        person_id uuid not null references people (id),
        speaker_name text not null,
        speaker_yomi text,
        speaker_title text,
        title text,
        accepted_at timestamptz not null
      )`);
    await runner.query(`create index talks_person on talks (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['talks', 'invitation_dates', 'speaker_invitations'])
      await runner.query(`drop table ${table}`);
  }
}
