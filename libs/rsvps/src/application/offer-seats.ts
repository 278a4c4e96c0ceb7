import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { closedReason } from '../domain/answering';
import { offerDeadline, offerSeats, quietUntil } from '../domain/offering';
import { SeatOffered, SeatsFree } from '../domain/rsvps.events';
import { owed } from '../domain/seat-book';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatKeeper } from './seat-keeper';

/**
 * Offers every free seat of an occurrence to whoever is next. What is to do follows from the book alone,
 * so it may run any number of times, and a worker that dies in the middle has done nothing.
 */
@Injectable()
export class OfferSeats {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly keeper: SeatKeeper,
    private readonly due: Due,
    private readonly outbox: Outbox,
  ) {}

  async execute(occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (!facts) return;
      const book = await this.keeper.open(tx, facts);
      const { now } = book;
      const seats = owed(book.book);
      if (seats === 0 || closedReason(facts, now)) return;
      const quiet = quietUntil(now, facts.tzid);
      if (quiet) return this.due.at(tx, SeatsFree, occurrenceId, quiet);
      const waiters = await this.rsvps.waiters(tx, occurrenceId, seats);
      const until = offerDeadline(now, facts.startsAt, facts.tzid);
      const requests = offerSeats(book.book, waiters, until);
      for (const { person, verdict } of await this.keeper.settle(tx, book, requests))
        if (verdict === 'offered')
          await this.outbox.append(tx, SeatOffered, {
            rsvpId: person.id,
            occurrenceId,
            personId: person.personId,
          });
    });
  }
}
