import { Injectable } from '@nestjs/common';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { momentOf } from '../domain/answer-point';
import { closedReason } from '../domain/answering';
import { offerSeats } from '../domain/lining-up';
import { nextPhase, offerDeadline, offerPhase, quietUntil } from '../domain/offering';
import type { Rsvp } from '../domain/rsvp';
import { SeatGiven, SeatOffered, SeatsFree } from '../domain/rsvps.events';
import { owed } from '../domain/seat-book';
import type { Decision } from '../domain/seating';
import type { LockedBook } from '../persistence/seat-book.repository';
import { AnswerRulesOf } from './answer-rules';
import { CallLine } from './call-line';
import { SeatKeeper } from './seat-keeper';

/**
 * Brings every free seat of an occurrence to whoever is next. What is to do follows from the book alone, so it
 * may run any number of times, and a worker that dies in the middle has done nothing.
 */
@Injectable()
export class OfferSeats {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly rules: AnswerRulesOf,
    private readonly keeper: SeatKeeper,
    private readonly callLine: CallLine,
    private readonly due: Due,
    private readonly outbox: Outbox,
  ) {}

  async execute(occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (!facts) return;
      const book = await this.keeper.open(tx, facts);
      const { now } = book;
      if (owed(book.book) === 0 || book.book.opened || closedReason(facts, now)) return;
      const quiet = quietUntil(now, facts.tzid);
      if (quiet) return this.due.at(tx, SeatsFree, occurrenceId, quiet);
      const phase = offerPhase(now, facts.startsAt, facts.tzid);
      if (phase === 'open_call') return this.callLine.all(tx, book);
      await this.inTurn(tx, facts, book, phase === 'short_notice');
    });
  }

  private async inTurn(
    tx: Tx,
    facts: OccurrenceFacts,
    book: LockedBook,
    shortNotice: boolean,
  ): Promise<void> {
    const line = await this.keeper.line(tx, book, shortNotice);
    if (shortNotice && line.length === 0) return this.callLine.open(tx, book);
    const requests = offerSeats(book.book, line, await this.ask(tx, facts, book, shortNotice));
    let seats = owed(book.book);
    for (const decision of await this.keeper.settle(tx, book, requests)) {
      seats -= await this.tell(tx, decision);
    }
    // What a party waits for goes on waiting; later on, others may have it.
    const next = nextPhase(book.now, facts.startsAt, facts.tzid);
    if (seats > 0 && next) await this.due.at(tx, SeatsFree, facts.id, next);
  }

  /** At short notice a seat is asked about even where the host gives seats at once: nobody may be asleep. */
  private async ask(tx: Tx, facts: OccurrenceFacts, { now }: LockedBook, shortNotice: boolean) {
    const { startsAt, tzid } = facts;
    const { offerMode, offerCutoff } = await this.rules.occurrence(tx, facts);
    if (offerMode === 'give' && !shortNotice) return { kind: 'give' } as const;
    const cutoff = offerCutoff && momentOf(offerCutoff, startsAt, tzid);
    return { kind: 'offer', until: offerDeadline(now, startsAt, tzid, cutoff) } as const;
  }

  /** How many seats found somebody. */
  private async tell(tx: Tx, { person, verdict }: Decision<Rsvp>): Promise<number> {
    if (verdict !== 'offered' && verdict !== 'seated') return 0;
    const { id: rsvpId, occurrenceId, personId } = person;
    const news = verdict === 'offered' ? SeatOffered : SeatGiven;
    await this.outbox.append(tx, news, { rsvpId, occurrenceId, personId });
    return person.party;
  }
}
