import { Injectable } from '@nestjs/common';
import {
  Database,
  instantOf,
  instantOrNull,
  sqlInstant,
  statement,
  type Tx,
} from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Confirmation } from '../domain/confirmation';
import type { Rsvp } from '../domain/rsvp';
import type { SeatBook } from '../domain/seat-book';
import { recordOf } from './rsvp-row';

interface BookRow {
  occurrence_id: string;
  capacity: number;
  held: number;
  provisional: number;
  offered: number;
  waiting: number;
  next_seq: number;
  holds_due_at: Date | null;
  offers_due_at: Date | null;
  now: Date;
}

/** A book whose row this transaction has locked. */
export interface LockedBook {
  readonly occurrenceId: string;
  readonly book: SeatBook;
  readonly holdsDueAt: Temporal.Instant | null;
  readonly offersDueAt: Temporal.Instant | null;
  /** The time that decides here: the transaction's. */
  readonly now: Temporal.Instant;
}

/** What a settlement writes, all of it in one statement. */
export interface Settlement {
  readonly before: LockedBook;
  readonly after: SeatBook;
  readonly rsvps: readonly Rsvp[];
  readonly confirmations?: readonly Confirmation[];
  readonly holdsDueAt: Temporal.Instant | null;
  readonly offersDueAt: Temporal.Instant | null;
}

const COLUMNS = `occurrence_id, capacity, held, provisional, offered, waiting, next_seq, holds_due_at, offers_due_at`;

const lock = statement<BookRow, [string]>(
  'seat_books.lock',
  `select ${COLUMNS}, app_now() as now from seat_books where occurrence_id = $1 for update`,
);
const make = statement<never, [string, number]>(
  'seat_books.make',
  `insert into seat_books (occurrence_id, capacity) values ($1, $2) on conflict do nothing`,
);
const resize = statement<never, [string, number]>(
  'seat_books.resize',
  `update seat_books set capacity = $2, version = version + 1 where occurrence_id = $1`,
);
const byIds = statement<BookRow, [readonly string[]]>(
  'seat_books.by_ids',
  `select ${COLUMNS}, app_now() as now from seat_books where occurrence_id = any($1::uuid[])`,
);
const expectLapses = statement<never, [string, string | null, string | null]>(
  'seat_books.expect_lapses',
  `update seat_books set holds_due_at = $2, offers_due_at = $3 where occurrence_id = $1`,
);
// Counters move by differences, so that the CHECK can catch what a missing lock would let through.
const write = statement<never, readonly unknown[]>(
  'seat_books.write',
  `with answers as (
     insert into rsvps (id, occurrence_id, person_id, name, yomi, search_text, locale, response, seat, approval,
       held_until, seq, offer_until, missed_offers, passes_next, short_notice, confirmed_at, answered_at, nonce,
       key_version, ticket_hash, added_by, removed_by)
     select * from jsonb_to_recordset($2::jsonb) as r (id uuid, occurrence_id uuid, person_id uuid, name text,
       yomi text, search_text text, locale text, response text, seat text, approval text, held_until timestamptz,
       seq integer, offer_until timestamptz, missed_offers integer, passes_next boolean, short_notice boolean,
       confirmed_at timestamptz, answered_at timestamptz, nonce text, key_version smallint, ticket_hash text,
       added_by uuid, removed_by uuid)
     on conflict (id) do update set name = excluded.name, yomi = excluded.yomi,
       search_text = excluded.search_text, locale = excluded.locale, response = excluded.response,
       seat = excluded.seat, approval = excluded.approval, held_until = excluded.held_until, seq = excluded.seq,
       offer_until = excluded.offer_until, missed_offers = excluded.missed_offers,
       passes_next = excluded.passes_next, short_notice = excluded.short_notice,
       confirmed_at = excluded.confirmed_at, answered_at = excluded.answered_at, added_by = excluded.added_by,
       removed_by = excluded.removed_by
   ), proofs as (
     insert into response_confirmations (id, rsvp_id, name, locale, short_notice, nonce, key_version, token_hash,
       held_until, expires_at, created_at)
     select c.*, app_now() from jsonb_to_recordset($3::jsonb) as c (id uuid, rsvp_id uuid, name text, locale text,
       short_notice boolean, nonce text, key_version smallint, token_hash text, held_until timestamptz,
       expires_at timestamptz)
   )
   update seat_books set held = held + $4, provisional = provisional + $5, offered = offered + $6,
          waiting = waiting + $7, next_seq = next_seq + $8, version = version + 1, holds_due_at = $9,
          offers_due_at = $10
    where occurrence_id = $1`,
);

const bookOf = (row: BookRow): SeatBook => ({
  capacity: row.capacity,
  held: row.held,
  provisional: row.provisional,
  offered: row.offered,
  waiting: row.waiting,
  nextSeq: row.next_seq,
});

const text = (instant: Temporal.Instant | null): string | null =>
  instant === null ? null : sqlInstant(instant);

@Injectable()
export class SeatBookRepository {
  constructor(private readonly database: Database) {}

  /** Locks the book of an occurrence until the transaction ends; the first use makes it. */
  async lock(tx: Tx, occurrenceId: string, capacity: number): Promise<LockedBook> {
    let row = await tx.row(lock, [occurrenceId]);
    if (!row) {
      await tx.rows(make, [occurrenceId, capacity]);
      row = await tx.row(lock, [occurrenceId]);
    }
    if (!row) throw new Error('A seat book is gone in the transaction that made it.');
    return {
      occurrenceId,
      book: bookOf(row),
      holdsDueAt: instantOrNull(row.holds_due_at),
      offersDueAt: instantOrNull(row.offers_due_at),
      now: instantOf(row.now),
    };
  }

  async write(tx: Tx, settlement: Settlement): Promise<void> {
    const { before, after, rsvps, confirmations = [] } = settlement;
    await tx.rows(write, [
      before.occurrenceId,
      JSON.stringify(rsvps.map(recordOf)),
      JSON.stringify(confirmations.map(proofOf)),
      after.held - before.book.held,
      after.provisional - before.book.provisional,
      after.offered - before.book.offered,
      after.waiting - before.book.waiting,
      after.nextSeq - before.book.nextSeq,
      text(settlement.holdsDueAt),
      text(settlement.offersDueAt),
    ]);
  }

  async resize(tx: Tx, occurrenceId: string, capacity: number): Promise<void> {
    await tx.rows(resize, [occurrenceId, capacity]);
  }

  async expectLapses(
    tx: Tx,
    occurrenceId: string,
    next: { readonly holds: Temporal.Instant | null; readonly offers: Temporal.Instant | null },
  ): Promise<void> {
    await tx.rows(expectLapses, [occurrenceId, text(next.holds), text(next.offers)]);
  }

  /** Books as they stand now, by occurrence; those never used are left out. */
  async byIds(occurrenceIds: readonly string[]): Promise<Map<string, SeatBook>> {
    const rows = await this.database.rows(byIds, [occurrenceIds]);
    return new Map(rows.map((row) => [row.occurrence_id, bookOf(row)]));
  }
}

const proofOf = (confirmation: Confirmation): Record<string, unknown> => ({
  id: confirmation.id,
  rsvp_id: confirmation.rsvpId,
  name: confirmation.name,
  locale: confirmation.locale,
  short_notice: confirmation.shortNotice,
  nonce: confirmation.nonce,
  key_version: confirmation.keyVersion,
  token_hash: confirmation.tokenHash,
  held_until: text(confirmation.heldUntil),
  expires_at: text(confirmation.expiresAt),
});
