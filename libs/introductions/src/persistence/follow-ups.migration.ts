import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each of two people who were introduced is asked later: did you meet, are you still in touch. */
export class FollowUps1760000243001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follow_ups (
        id uuid primary key,
        introduction_id uuid not null references introductions (id) on delete cascade,
        person_id uuid not null references people (id),
        stage text not null check (stage in ('met', 'in_touch')),
        due_at timestamptz not null,
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        answer text check (answer in ('yes', 'not_yet', 'no')),
        helped text check (helped in ('yes', 'no')),
        answered_at timestamptz,
        stopped_at timestamptz,
        constraint follow_ups_one_per_stage unique (introduction_id, person_id, stage),
        constraint follow_ups_answered check ((answer is null) = (answered_at is null))
      )`);
    await runner.query(`create index follow_ups_person on follow_ups (person_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table follow_ups`);
  }
}
