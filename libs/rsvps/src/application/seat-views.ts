import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Temporal } from '@asaza/recurrence';
import { closedReason, type ClosedReason } from '../domain/answering';
import { emptyBook, spare, type SeatBook } from '../domain/seat-book';
import { SeatBookRepository } from '../persistence/seat-book.repository';

/** The seats of an occurrence as everybody may see them: counts, never names. */
export interface SeatsView {
  readonly capacity: number;
  /** Given or kept for somebody, offers included. */
  readonly held: number;
  /** What a newcomer could take: seats owed to the waitlist are not among them. */
  readonly free: number;
  readonly waiting: number;
  readonly opensForAnswers: boolean;
  readonly closedReason: ClosedReason | null;
}

@Injectable()
export class SeatViews {
  constructor(private readonly books: SeatBookRepository) {}

  /** One statement for all of them, in the order given. */
  async of(occurrences: readonly OccurrenceFacts[], now: Temporal.Instant): Promise<SeatsView[]> {
    const books = await this.books.byIds(occurrences.map(({ id }) => id));
    return occurrences.map((occurrence) =>
      seatsViewOf(occurrence, books.get(occurrence.id) ?? emptyBook(occurrence.capacity), now),
    );
  }
}

/** The seats as a book has them; a book that is not there yet is empty. */
export function seatsViewOf(
  occurrence: OccurrenceFacts,
  book: SeatBook,
  now: Temporal.Instant,
): SeatsView {
  const closed = closedReason(occurrence, now);
  const { capacity, held, offered, waiting } = book;
  return {
    ...{ capacity, waiting, closedReason: closed },
    held: held + offered,
    free: spare(book),
    opensForAnswers: closed === null,
  };
}
