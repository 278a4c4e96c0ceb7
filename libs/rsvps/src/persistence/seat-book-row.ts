import { instantOf, instantOrNull } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Quota } from '../domain/quota';
import type { SeatBook } from '../domain/seat-book';

export interface BookRow {
  occurrence_id: string;
  capacity: number;
  wanted: number;
  capacity_is_own: boolean;
  held: number;
  provisional: number;
  offered: number;
  waiting: number;
  waiting_seats: number;
  next_seq: number;
  next_seated_no: number;
  opened_at: Date | null;
  round: number;
  quotas: number;
  quotas_are_own: boolean;
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
  /** When free seats were opened to everybody. */
  readonly openedAt: Temporal.Instant | null;
  /** Whether this transaction made it. */
  readonly made?: boolean;
  /** Whether any seats are kept for some; those themselves are read on their own. */
  readonly hasQuotas?: boolean;
  readonly quotasAreOwn?: boolean;
  /** Whose regulars and newcomers may take kept seats, and whose rules say who stands last. Known where it was opened for an answer. */
  readonly clubId?: string;
  /** The time that decides here: the transaction's. */
  readonly now: Temporal.Instant;
}

/** A book as pages read it, without its lock. */
export interface KnownBook extends SeatBook {
  readonly openedAt: Temporal.Instant | null;
}

export const BOOK_COLUMNS = `occurrence_id, capacity, wanted, capacity_is_own, held, provisional, offered, waiting, waiting_seats,
  next_seq, next_seated_no, opened_at, round, quotas, quotas_are_own, holds_due_at, offers_due_at`;

export const bookOf = (row: BookRow): SeatBook => ({
  capacity: row.capacity,
  wanted: row.wanted,
  capacityIsOwn: row.capacity_is_own,
  held: row.held,
  provisional: row.provisional,
  offered: row.offered,
  waiting: row.waiting,
  waitingSeats: row.waiting_seats,
  nextSeq: row.next_seq,
  nextSeatedNo: row.next_seated_no,
  opened: false,
  round: row.round,
  quotas: [],
});

/** Whose book it is; what depends on the club asks only books that were opened with their occurrence. */
export function clubOf({ clubId }: LockedBook): string {
  if (!clubId) throw new Error('A book was opened without its occurrence.');
  return clubId;
}

export const lockedOf = (row: BookRow): LockedBook => ({
  occurrenceId: row.occurrence_id,
  book: bookOf(row),
  holdsDueAt: instantOrNull(row.holds_due_at),
  offersDueAt: instantOrNull(row.offers_due_at),
  openedAt: instantOrNull(row.opened_at),
  hasQuotas: row.quotas > 0,
  quotasAreOwn: row.quotas_are_own,
  now: instantOf(row.now),
});

export const knownOf = (row: BookRow & { readonly kept: Quota[] | null }): KnownBook => ({
  ...bookOf(row),
  ...{ quotas: row.kept ?? [], openedAt: instantOrNull(row.opened_at) },
});
