import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seat books, answers, their proofs, and the keys under which clients repeat an answer. */
export class Rsvps1760000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The second lock: whoever forgets to lock the row still cannot give a seat twice.
    await runner.query(`
      create table seat_books (
        occurrence_id uuid primary key references occurrences (id) on delete cascade,
        capacity integer not null check (capacity between 1 and 10000),
        held integer not null default 0 check (held >= 0),
        provisional integer not null default 0,
        offered integer not null default 0 check (offered >= 0),
        waiting integer not null default 0 check (waiting >= 0),
        next_seq integer not null default 1 check (next_seq > 0),
        version integer not null default 1,
        holds_due_at timestamptz,
        offers_due_at timestamptz,
        constraint seat_books_never_oversold check (held + offered <= capacity),
        constraint seat_books_provisional check (provisional between 0 and held)
      )`);
    await runner.query(`
      create table rsvps (
        id uuid primary key,
        occurrence_id uuid not null references occurrences (id) on delete cascade,
        person_id uuid not null references people (id),
        name text not null,
        yomi text,
        search_text text not null,
        locale text not null check (locale in ('ja', 'en')),
        response text not null
          check (response in ('needs_action', 'accepted', 'declined', 'tentative')),
        seat text not null check (seat in ('none', 'held', 'waitlisted', 'offered')),
        approval text not null check (approval in ('not_needed', 'pending', 'given', 'refused')),
        held_until timestamptz check (held_until is null or seat = 'held'),
        seq integer,
        offer_until timestamptz,
        missed_offers integer not null default 0 check (missed_offers >= 0),
        passes_next boolean not null default false check (not passes_next or seat = 'waitlisted'),
        short_notice boolean not null default false,
        confirmed_at timestamptz,
        answered_at timestamptz not null,
        nonce text not null,
        key_version smallint not null,
        ticket_hash text not null unique,
        added_by uuid references people (id),
        removed_by uuid references people (id),
        constraint rsvps_one_per_person unique (occurrence_id, person_id),
        check ((seq is not null) = (seat in ('waitlisted', 'offered'))),
        check ((offer_until is not null) = (seat = 'offered'))
      )`);
    await runner.query(
      `create unique index rsvps_seq on rsvps (occurrence_id, seq) where seq is not null`,
    );
    await runner.query(`create index rsvps_seat on rsvps (occurrence_id, seat, seq)`);
    await runner.query(
      `create index rsvps_lapsing on rsvps (occurrence_id, coalesce(held_until, offer_until))
        where held_until is not null or offer_until is not null`,
    );
    await runner.query(`create index rsvps_person on rsvps (person_id)`);
    await runner.query(
      `create index rsvps_added_by on rsvps (added_by) where added_by is not null`,
    );
    await runner.query(
      `create index rsvps_removed_by on rsvps (removed_by) where removed_by is not null`,
    );
    await runner.query(`
      create table response_confirmations (
        id uuid primary key,
        rsvp_id uuid not null references rsvps (id) on delete cascade,
        name text not null,
        locale text not null check (locale in ('ja', 'en')),
        short_notice boolean not null default false,
        nonce text not null,
        key_version smallint not null,
        token_hash text not null unique,
        attempts smallint not null default 0 check (attempts between 0 and 5),
        held_until timestamptz not null,
        expires_at timestamptz not null,
        created_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(
      `create index response_confirmations_rsvp on response_confirmations (rsvp_id, created_at)`,
    );
    await runner.query(`
      create table response_keys (
        key_hash text primary key,
        input_hash text not null,
        rsvp_id uuid references rsvps (id) on delete cascade,
        confirmation_id uuid references response_confirmations (id) on delete cascade,
        created_at timestamptz not null
      )`);
    await runner.query(`create index response_keys_rsvp on response_keys (rsvp_id)`);
    await runner.query(
      `create index response_keys_confirmation on response_keys (confirmation_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['response_keys', 'response_confirmations', 'rsvps', 'seat_books'])
      await runner.query(`drop table ${table}`);
  }
}
