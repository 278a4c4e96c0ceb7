import { Injectable } from '@nestjs/common';
import type { OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { movesOf, whoMoves } from '../domain/lowering';
import type { Rsvp } from '../domain/rsvp';
import { MovedToWaitlist } from '../domain/rsvps.events';
import { isFirm } from '../domain/standing';
import type { LockedBook } from '../persistence/seat-book.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatKeeper } from './seat-keeper';

/** Whom a lower capacity moves, and moving them. */
@Injectable()
export class LowerCapacity {
  constructor(
    private readonly rsvps: RsvpRepository,
    private readonly keeper: SeatKeeper,
    private readonly outbox: Outbox,
  ) {}

  async whoMoves(
    tx: Tx,
    { occurrenceId, book }: Pick<LockedBook, 'occurrenceId' | 'book'>,
    wanted: number,
  ): Promise<Rsvp[]> {
    if (book.held + book.offered <= wanted) return [];
    return whoMoves(book, await this.rsvps.withSeats(tx, [occurrenceId]), wanted);
  }

  /** Moves them and tells those who had a seat; returns the book as it is then. */
  async move(
    tx: Tx,
    facts: OccurrenceFacts,
    book: LockedBook,
    moving: readonly Rsvp[],
  ): Promise<LockedBook> {
    const front = await this.rsvps.frontOfLine(tx, book.occurrenceId, book.book.nextSeq);
    const had = new Set(moving.filter(isFirm).map(({ id }) => id));
    for (const { person } of await this.keeper.settle(tx, book, movesOf(moving, front)))
      if (had.has(person.id))
        await this.outbox.append(tx, MovedToWaitlist, {
          rsvpId: person.id,
          occurrenceId: person.occurrenceId,
          personId: person.personId,
        });
    return this.keeper.open(tx, facts);
  }
}
