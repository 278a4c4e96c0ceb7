import { Injectable } from '@nestjs/common';
import { Database, sqlInstant, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Confirmation } from '../domain/confirmation';
import type { Quota } from '../domain/quota';
import type { Rsvp } from '../domain/rsvp';
import type { SeatBook } from '../domain/seat-book';
import { recordOf } from './rsvp-row';
import {
  BOOK_COLUMNS,
  knownOf,
  lockedOf,
  type BookRow,
  type KnownBook,
  type LockedBook,
} from './seat-book-row';

export { clubOf, type KnownBook, type LockedBook } from './seat-book-row';

/** When lapsed holds and offers of an occurrence are looked for next. */
export interface Look {
  readonly occurrenceId: string;
  readonly holdsDueAt: Temporal.Instant | null;
  readonly offersDueAt: Temporal.Instant | null;
}

/** What a settlement of one book writes. */
export interface Settlement {
  readonly before: LockedBook;
  readonly after: SeatBook;
  readonly rsvps: readonly Rsvp[];
  readonly confirmations?: readonly Confirmation[];
  readonly holdsDueAt: Temporal.Instant | null;
  readonly offersDueAt: Temporal.Instant | null;
}

// Whoever locks several books does it in the order of their ids, so that two never wait for each other.
const lockAll = statement<BookRow, [readonly string[]]>(
  'seat_books.lock_all',
  `select ${BOOK_COLUMNS}, app_now() as now from seat_books where occurrence_id = any($1::uuid[])
    order by occurrence_id for update`,
);
// A row that this transaction made is locked by it; one that another made meanwhile is not answered.
const make = statement<BookRow, [string[], number[]]>(
  'seat_books.make',
  `insert into seat_books (occurrence_id, capacity, wanted)
   select id, capacity, capacity from unnest($1::uuid[], $2::integer[]) as b (id, capacity) order by id
   on conflict do nothing returning ${BOOK_COLUMNS}, app_now() as now`,
);
const resize = statement<never, [string, number, number, boolean]>(
  'seat_books.resize',
  `update seat_books set capacity = $2, wanted = $3, capacity_is_own = $4, version = version + 1
    where occurrence_id = $1`,
);
// Kept seats are read along where there are any: nobody decides by them, so one snapshot is enough.
const byIds = statement<BookRow & { kept: Quota[] | null }, [readonly string[]]>(
  'seat_books.by_ids',
  `select ${BOOK_COLUMNS}, app_now() as now, case when quotas > 0 then (
            select jsonb_agg(jsonb_build_object('id', q.id, 'kind', q.kind, 'code', q.code, 'seats', q.seats,
                     'taken', q.taken, 'waiting', 0, 'released', q.released_at is not null) order by q.position)
              from seat_quotas q where q.occurrence_id = seat_books.occurrence_id) end as kept
     from seat_books where occurrence_id = any($1::uuid[])`,
);
const touch = statement<never, [string]>(
  'seat_books.touch',
  `update seat_books set version = version + 1 where occurrence_id = $1`,
);
const open = statement<never, [string]>(
  'seat_books.open',
  `update seat_books set opened_at = app_now(), version = version + 1 where occurrence_id = $1`,
);
const expectLapses = statement<never, [string, string | null, string | null]>(
  'seat_books.expect_lapses',
  `update seat_books set holds_due_at = $2, offers_due_at = $3 where occurrence_id = $1`,
);
// Counters move by differences, so that the CHECK can catch what a missing lock would let through.
const write = statement<never, [string, string, string]>(
  'seat_books.write',
  `with answers as (
     insert into rsvps (id, occurrence_id, person_id, name, yomi, search_text, locale, response, seat, approval,
       held_until, seq, offer_until, missed_offers, passes_next, asked_again_at, reconfirm_until, party, quota_id,
       quota_code, seated_no, last_in_line, called_in, short_notice, confirmed_at, answered_at, nonce, key_version, ticket_hash, added_by, removed_by)
     select * from jsonb_to_recordset($1::jsonb) as r (id uuid, occurrence_id uuid, person_id uuid, name text,
       yomi text, search_text text, locale text, response text, seat text, approval text, held_until timestamptz,
       seq integer, offer_until timestamptz, missed_offers integer, passes_next boolean,
       asked_again_at timestamptz, reconfirm_until timestamptz, party smallint, quota_id uuid, quota_code text,
       seated_no integer, last_in_line boolean, called_in integer, short_notice boolean, confirmed_at timestamptz,
       answered_at timestamptz, nonce text, key_version smallint, ticket_hash text,
       added_by uuid, removed_by uuid)
     on conflict (id) do update set name = excluded.name, yomi = excluded.yomi,
       search_text = excluded.search_text, locale = excluded.locale, response = excluded.response,
       seat = excluded.seat, approval = excluded.approval, held_until = excluded.held_until, seq = excluded.seq,
       offer_until = excluded.offer_until, missed_offers = excluded.missed_offers,
       passes_next = excluded.passes_next, asked_again_at = excluded.asked_again_at,
       reconfirm_until = excluded.reconfirm_until, party = excluded.party, quota_id = excluded.quota_id,
       quota_code = excluded.quota_code, seated_no = excluded.seated_no, last_in_line = excluded.last_in_line,
       called_in = excluded.called_in, short_notice = excluded.short_notice,
       confirmed_at = excluded.confirmed_at, answered_at = excluded.answered_at, added_by = excluded.added_by,
       removed_by = excluded.removed_by
   ), proofs as (
     insert into response_confirmations (id, rsvp_id, name, locale, short_notice, typed, nonce, key_version, token_hash,
       held_until, expires_at, created_at)
     select c.*, app_now() from jsonb_to_recordset($2::jsonb) as c (id uuid, rsvp_id uuid, name text, locale text,
       short_notice boolean, typed jsonb, nonce text, key_version smallint, token_hash text, held_until timestamptz,
       expires_at timestamptz)
   )
   update seat_books as b set held = b.held + m.held, provisional = b.provisional + m.provisional,
          offered = b.offered + m.offered, waiting = b.waiting + m.waiting, waiting_seats = b.waiting_seats + m.waiting_seats,
          capacity = greatest(b.wanted, least(b.capacity, b.held + m.held + b.offered + m.offered)),
          next_seq = b.next_seq + m.next_seq, next_seated_no = b.next_seated_no + m.next_seated_no,
          round = b.round + m.round, version = b.version + 1, holds_due_at = m.holds_due_at,
          offers_due_at = m.offers_due_at
     from jsonb_to_recordset($3::jsonb) as m (id uuid, held integer, provisional integer, offered integer,
          waiting integer, waiting_seats integer, next_seq integer, next_seated_no integer, round integer,
          holds_due_at timestamptz, offers_due_at timestamptz)
    where b.occurrence_id = m.id`,
);

// Neither seats nor counters change: what is asked of people, and when it is looked for next.
const ask = statement<never, [string, string]>(
  'seat_books.ask',
  `with answers as (
     update rsvps set held_until = r.held_until, offer_until = r.offer_until, asked_again_at = r.asked_again_at,
            reconfirm_until = r.reconfirm_until
       from jsonb_to_recordset($1::jsonb) as r (id uuid, held_until timestamptz, offer_until timestamptz,
            asked_again_at timestamptz, reconfirm_until timestamptz)
      where rsvps.id = r.id
   )
   update seat_books set holds_due_at = b.holds_due_at, offers_due_at = b.offers_due_at, version = version + 1
     from jsonb_to_recordset($2::jsonb) as b (id uuid, holds_due_at timestamptz, offers_due_at timestamptz)
    where seat_books.occurrence_id = b.id`,
);

const text = (instant: Temporal.Instant | null): string | null =>
  instant === null ? null : sqlInstant(instant);

@Injectable()
export class SeatBookRepository {
  constructor(private readonly database: Database) {}

  /** Locks the books of these occurrences until the transaction ends; the first use makes one. */
  async lock(
    tx: Tx,
    wanted: readonly { readonly id: string; readonly capacity: number }[],
  ): Promise<LockedBook[]> {
    const used = await tx.rows(lockAll, [wanted.map(({ id }) => id)]);
    const books = new Map(used.map((row) => [row.occurrence_id, lockedOf(row)]));
    const missing = (): { id: string; capacity: number }[] =>
      wanted.filter(({ id }) => !books.has(id));
    const unused = missing();
    if (unused.length > 0) {
      const capacities = unused.map(({ capacity }) => capacity);
      for (const row of await tx.rows(make, [unused.map(({ id }) => id), capacities]))
        books.set(row.occurrence_id, { ...lockedOf(row), made: true });
    }
    const others = missing().map(({ id }) => id);
    if (others.length > 0)
      for (const row of await tx.rows(lockAll, [others]))
        books.set(row.occurrence_id, lockedOf(row));
    return wanted.map(({ id }) => {
      const book = books.get(id);
      if (!book) throw new Error('A seat book is gone in the transaction that needs it.');
      return book;
    });
  }

  /** Locks the books of several occurrences; those never used are left out. */
  async lockAll(tx: Tx, occurrenceIds: readonly string[]): Promise<LockedBook[]> {
    return (await tx.rows(lockAll, [occurrenceIds])).map(lockedOf);
  }

  /** Any number of books with one statement; no book twice. */
  async write(tx: Tx, settlements: readonly Settlement[]): Promise<void> {
    if (settlements.length === 0) return;
    await tx.rows(write, [
      JSON.stringify(settlements.flatMap(({ rsvps }) => rsvps.map(recordOf))),
      JSON.stringify(settlements.flatMap(({ confirmations = [] }) => confirmations.map(proofOf))),
      JSON.stringify(settlements.map(moveOf)),
    ]);
  }

  /** Writes what is asked of people, and until when; they keep their seats. */
  async ask(tx: Tx, people: readonly Rsvp[], looks: readonly Look[]): Promise<void> {
    if (people.length === 0) return;
    await tx.rows(ask, [
      JSON.stringify(
        people.map((person) => ({
          id: person.id,
          held_until: text(person.heldUntil),
          offer_until: text(person.offerUntil),
          asked_again_at: text(person.askedAgainAt),
          reconfirm_until: text(person.reconfirmUntil),
        })),
      ),
      JSON.stringify(
        looks.map(({ occurrenceId, holdsDueAt, offersDueAt }) => ({
          ...{ id: occurrenceId, holds_due_at: text(holdsDueAt) },
          offers_due_at: text(offersDueAt),
        })),
      ),
    ]);
  }

  async resize(
    tx: Tx,
    occurrenceId: string,
    { capacity, wanted, capacityIsOwn }: SeatBook,
  ): Promise<void> {
    await tx.rows(resize, [occurrenceId, capacity, wanted, capacityIsOwn]);
  }

  /** What pages that are kept were made from has changed. */
  async touch(tx: Tx, occurrenceId: string): Promise<void> {
    await tx.rows(touch, [occurrenceId]);
  }

  /** Free seats are everybody's from now on. */
  async openToAll(tx: Tx, occurrenceId: string): Promise<void> {
    await tx.rows(open, [occurrenceId]);
  }

  async expectLapses(
    tx: Tx,
    occurrenceId: string,
    next: { readonly holds: Temporal.Instant | null; readonly offers: Temporal.Instant | null },
  ): Promise<void> {
    await tx.rows(expectLapses, [occurrenceId, text(next.holds), text(next.offers)]);
  }

  /** Books as they stand now, by occurrence; those never used are left out. */
  async byIds(occurrenceIds: readonly string[]): Promise<Map<string, KnownBook>> {
    const rows = await this.database.rows(byIds, [occurrenceIds]);
    return new Map(rows.map((row) => [row.occurrence_id, knownOf(row)]));
  }
}

const moveOf = ({ before: { occurrenceId, book }, after, ...due }: Settlement) => ({
  id: occurrenceId,
  held: after.held - book.held,
  provisional: after.provisional - book.provisional,
  offered: after.offered - book.offered,
  waiting: after.waiting - book.waiting,
  waiting_seats: after.waitingSeats - book.waitingSeats,
  next_seq: after.nextSeq - book.nextSeq,
  next_seated_no: after.nextSeatedNo - book.nextSeatedNo,
  round: after.round - book.round,
  holds_due_at: text(due.holdsDueAt),
  offers_due_at: text(due.offersDueAt),
});

const proofOf = (confirmation: Confirmation): Record<string, unknown> => ({
  id: confirmation.id,
  rsvp_id: confirmation.rsvpId,
  name: confirmation.name,
  locale: confirmation.locale,
  short_notice: confirmation.shortNotice,
  typed: confirmation.typed,
  nonce: confirmation.nonce,
  key_version: confirmation.keyVersion,
  token_hash: confirmation.tokenHash,
  held_until: text(confirmation.heldUntil),
  expires_at: text(confirmation.expiresAt),
});
