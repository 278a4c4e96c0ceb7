import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rounds and who was in them, proposals and their sides, introductions, and the pairs kept apart. */
export class Introductions1760000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table rounds (
        id uuid primary key,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        club_id uuid not null references clubs (id),
        state text not null check (state in ('preview', 'held', 'sent')),
        version text not null,
        seed bigint not null check (seed between 0 and 4294967295),
        snapshot_hash text not null check (snapshot_hash ~ '^[0-9a-f]{64}$'),
        certificate jsonb not null,
        present integer not null check (present >= 0),
        consenting integer not null check (consenting between 0 and present),
        built_at timestamptz not null,
        sends_at timestamptz not null,
        held_by uuid references people (id),
        sent_at timestamptz,
        sent_by uuid references people (id),
        constraint rounds_one_per_occurrence unique (occurrence_id),
        check ((state = 'sent') = (sent_at is not null)),
        check (sent_by is null or sent_at is not null)
      )`);
    await runner.query(`create index rounds_club on rounds (club_id, built_at)`);
    await runner.query(`create index rounds_held_by on rounds (held_by) where held_by is not null`);
    await runner.query(`create index rounds_sent_by on rounds (sent_by) where sent_by is not null`);
    await runner.query(`
      create table round_people (
        round_id uuid not null references rounds (id) on delete cascade,
        person_id uuid not null references people (id),
        unmatched text check (unmatched in ('no_consent', 'opted_out', 'paused', 'on_hold', 'over_quota',
          'no_profile', 'nobody_new', 'give_first', 'below_floor', 'odd_one')),
        primary key (round_id, person_id)
      )`);
    await runner.query(`create index round_people_person on round_people (person_id, round_id)`);
    await this.proposals(runner);
    await this.outcomes(runner);
  }

  private async proposals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table proposals (
        id uuid primary key,
        round_id uuid not null references rounds (id) on delete cascade,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        low_id uuid not null references people (id),
        high_id uuid not null references people (id),
        score double precision not null check (score > 0 and score <= 1),
        reason_for_low jsonb not null,
        reason_for_high jsonb not null,
        first_topic jsonb not null,
        first_writer text not null check (first_writer in ('low', 'high')),
        state text not null
          check (state in ('preview', 'dropped', 'open', 'withdrawn', 'introduced', 'expired')),
        vetoed_by uuid references people (id),
        sent_at timestamptz,
        expires_at timestamptz,
        constraint proposals_one_per_pair unique (occurrence_id, low_id, high_id),
        constraint proposals_low_before_high check (low_id < high_id),
        check ((state in ('preview', 'dropped')) = (sent_at is null)),
        check ((sent_at is null) = (expires_at is null)),
        check (vetoed_by is null or state in ('preview', 'dropped'))
      )`);
    await runner.query(`create index proposals_round on proposals (round_id)`);
    await runner.query(`create index proposals_low on proposals (low_id)`);
    await runner.query(`create index proposals_high on proposals (high_id)`);
    await runner.query(
      `create index proposals_vetoed_by on proposals (vetoed_by) where vetoed_by is not null`,
    );
    // Whatever path proposes, two people are put to each other once at a time.
    await runner.query(`
      create unique index proposals_one_open_per_pair on proposals (low_id, high_id)
        where state in ('open', 'withdrawn')`);
    await runner.query(`
      create table proposal_sides (
        id uuid primary key,
        proposal_id uuid not null references proposals (id) on delete cascade,
        side text not null check (side in ('low', 'high')),
        person_id uuid not null references people (id),
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        answer text check (answer in ('yes', 'not_now', 'already_know', 'never')),
        answered_at timestamptz,
        reminded_at timestamptz,
        constraint proposal_sides_two_per_proposal unique (proposal_id, side),
        check ((answer is null) = (answered_at is null))
      )`);
    await runner.query(`create index proposal_sides_person on proposal_sides (person_id)`);
    await runner.query(`
      create table answer_keys (
        side_id uuid not null references proposal_sides (id) on delete cascade,
        key_hash text not null,
        answer text not null check (answer in ('yes', 'not_now', 'already_know', 'never')),
        created_at timestamptz not null,
        primary key (side_id, key_hash)
      )`);
  }

  private async outcomes(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table introductions (
        id uuid primary key,
        proposal_id uuid not null references proposals (id),
        occurrence_id uuid not null references occurrences (id),
        low_id uuid not null references people (id),
        high_id uuid not null references people (id),
        first_writer text not null check (first_writer in ('low', 'high')),
        introduced_at timestamptz not null,
        constraint introductions_one_per_proposal unique (proposal_id),
        constraint introductions_one_per_pair unique (occurrence_id, low_id, high_id),
        constraint introductions_low_before_high check (low_id < high_id)
      )`);
    await runner.query(`create index introductions_pair on introductions (low_id, high_id)`);
    await runner.query(`create index introductions_high on introductions (high_id)`);
    // One row per word: whoever takes theirs back leaves the other's where it is.
    await runner.query(`
      create table never_pairs (
        id uuid primary key,
        low_id uuid not null references people (id),
        high_id uuid not null references people (id),
        by_id uuid not null references people (id),
        reason text not null check (reason in ('blocked', 'known', 'never', 'same_organisation')),
        proposal_id uuid references proposals (id),
        created_at timestamptz not null,
        constraint never_pairs_one_word unique nulls not distinct (low_id, high_id, by_id, proposal_id),
        constraint never_pairs_low_before_high check (low_id < high_id),
        check (by_id in (low_id, high_id))
      )`);
    await runner.query(`create index never_pairs_high on never_pairs (high_id)`);
    await runner.query(`create index never_pairs_by on never_pairs (by_id)`);
    await runner.query(
      `create index never_pairs_proposal on never_pairs (proposal_id) where proposal_id is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'never_pairs',
      'introductions',
      'answer_keys',
      'proposal_sides',
      'proposals',
      'round_people',
      'rounds',
    ])
      await runner.query(`drop table ${table}`);
  }
}
