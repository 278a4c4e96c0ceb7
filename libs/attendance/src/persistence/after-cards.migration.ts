import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say of a morning, each on a card of their own, and whom they name. */
export class AfterCards1760000243002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table after_cards (
        id uuid primary key,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        person_id uuid not null references people (id),
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        asks_consent boolean not null default false,
        asked_at timestamptz not null,
        mood text check (mood in ('good', 'fair', 'poor')),
        answered_at timestamptz,
        constraint after_cards_one_per_person unique (occurrence_id, person_id)
      )`);
    await runner.query(`create index after_cards_person on after_cards (person_id)`);
    await runner.query(`
      create table after_card_marks (
        card_id uuid not null references after_cards (id) on delete cascade,
        mark text not null check (mark in ('talked', 'more', 'known')),
        other_id uuid not null references people (id),
        primary key (card_id, mark, other_id)
      )`);
    await runner.query(`create index after_card_marks_other on after_card_marks (other_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['after_card_marks', 'after_cards'])
      await runner.query(`drop table ${table}`);
  }
}
