import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
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
  constructor(
    private readonly books: SeatBookRepository,
    private readonly clock: Clock,
  ) {}

  /** One statement for all of them, in the order given. */
  async of(occurrences: readonly OccurrenceFacts[]): Promise<SeatsView[]> {
    const books = await this.books.byIds(occurrences.map(({ id }) => id));
    const now = await this.clock.now();
    return occurrences.map((occurrence) =>
      viewOf(occurrence, books.get(occurrence.id) ?? emptyBook(occurrence.capacity), now),
    );
  }

  async ofBook(occurrence: OccurrenceFacts, book: SeatBook): Promise<SeatsView> {
    return viewOf(occurrence, book, await this.clock.now());
  }
}

function viewOf(occurrence: OccurrenceFacts, book: SeatBook, now: Temporal.Instant): SeatsView {
  const closed = closedReason(occurrence, now);
  const { capacity, held, offered, waiting } = book;
  return {
    ...{ capacity, waiting, closedReason: closed },
    held: held + offered,
    free: spare(book),
    opensForAnswers: closed === null,
  };
}
