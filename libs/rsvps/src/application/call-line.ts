import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { SeatCalled, SeatsOpened } from '../domain/rsvps.events';
import { placeFor } from '../domain/seat-book';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatBookRepository, type LockedBook } from '../persistence/seat-book.repository';
import { SeatKeeper } from './seat-keeper';

/** Seats that are free so late that there is no time to ask one after the other. */
@Injectable()
export class CallLine {
  constructor(
    private readonly rsvps: RsvpRepository,
    private readonly books: SeatBookRepository,
    private readonly keeper: SeatKeeper,
    private readonly outbox: Outbox,
  ) {}

  /** Tells all who come at short notice and whom free seats could serve, once for each round. */
  async all(tx: Tx, book: LockedBook): Promise<void> {
    const line = await this.keeper.wholeLine(tx, book, true);
    if (line.length === 0) return this.open(tx, book);
    const requests = line
      .filter(({ person, claims }) => placeFor(book.book, person.party, claims, 'line'))
      .map((waiter) => ({ ...waiter, ask: { kind: 'call' } as const }));
    for (const { person, verdict } of await this.keeper.settle(tx, book, requests))
      if (verdict === 'called')
        await this.outbox.append(tx, SeatCalled, {
          ...{ rsvpId: person.id, occurrenceId: person.occurrenceId },
          ...{ personId: person.personId, round: person.calledIn! },
        });
  }

  /** Nobody in line said that they could come so late: the seats are everybody's, and the line is told once. */
  async open(tx: Tx, book: LockedBook): Promise<void> {
    await this.books.openToAll(tx, book.occurrenceId);
    for (const person of await this.rsvps.waiters(tx, book.occurrenceId, ALL))
      await this.outbox.append(tx, SeatsOpened, {
        rsvpId: person.id,
        occurrenceId: person.occurrenceId,
        personId: person.personId,
      });
  }
}

/** More than any line. */
const ALL = 1_000_000;
