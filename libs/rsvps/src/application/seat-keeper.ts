import { Injectable } from '@nestjs/common';
import { Due } from '@asaza/platform/events';
import { together, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { Confirmation } from '../domain/confirmation';
import type { Waiter } from '../domain/lining-up';
import type { Rsvp } from '../domain/rsvp';
import { isOpened } from '../domain/offering';
import { HoldExpires, OfferExpires, SeatsFree } from '../domain/rsvps.events';
import { nextLooks, type Looks } from '../domain/next-looks';
import { calls, owed, resized, type SeatBook } from '../domain/seat-book';
import { settle, type Decision, type SeatRequest } from '../domain/seating';
import { IN_ORDER } from '../persistence/in-order';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { BookQuotas } from './book-quotas';
import { SeatBookRepository, type LockedBook } from '../persistence/seat-book.repository';
import { groupBy } from './group-by';

/**
 * Lock, settle, write: the one way in which seats change hands. A single answer is a batch of one. It also
 * sees to it that nothing is left behind: what runs out is due, and a seat that is owed is offered.
 */
@Injectable()
export class SeatKeeper {
  constructor(
    private readonly books: SeatBookRepository,
    private readonly rsvps: RsvpRepository,
    private readonly kept: BookQuotas,
    private readonly due: Due,
  ) {}

  /** Locks the occurrence's book; its first use copies the capacity. */
  open(tx: Tx, occurrence: BookedOccurrence): Promise<LockedBook> {
    return this.openTogether(tx, occurrence);
  }

  private readonly openTogether = together(
    async (tx, asked: readonly BookedOccurrence[]): Promise<LockedBook[]> => {
      const occurrences = [...new Map(asked.map((one) => [one.id, one])).values()];
      const locked = await this.books.lock(tx, occurrences);
      const opened = new Map(
        (await this.opened(tx, locked, occurrences)).map((book) => [book.occurrenceId, book]),
      );
      return asked.map(({ id }) => opened.get(id)!);
    },
    IN_ORDER.locked,
  );

  private async opened(
    tx: Tx,
    locked: readonly LockedBook[],
    occurrences: readonly BookedOccurrence[],
  ): Promise<LockedBook[]> {
    const made = occurrences.filter((_, index) => locked[index]!.made);
    const copied = new Set(await this.kept.copy(tx, made));
    const keeping = locked
      .filter(({ occurrenceId, hasQuotas }) => hasQuotas || copied.has(occurrenceId))
      .map(({ occurrenceId }) => occurrenceId);
    const kept = await this.kept.of(tx, keeping);
    return locked.map((one, index) => {
      const occurrence = occurrences[index]!;
      const { clubId } = occurrence;
      const quotas = kept.get(one.occurrenceId) ?? [];
      const opened = isOpened(one.openedAt, occurrence);
      if (quotas.length === 0 && !opened) return { ...one, clubId };
      return { ...one, clubId, book: { ...one.book, opened, quotas } };
    });
  }

  /** Locks the books of several occurrences, in the order of their ids; those never used are left out. */
  openAll(tx: Tx, occurrenceIds: readonly string[]): Promise<LockedBook[]> {
    return this.books.lockAll(tx, occurrenceIds);
  }

  /**
   * Those in line who are next for the free seats, in its order, with the quotas they have a claim on.
   * `shortNotice`: only of those who come at short notice, too.
   */
  async line(tx: Tx, book: LockedBook, shortNotice: boolean): Promise<Waiter<Rsvp>[]> {
    const { quotas, waiting, waitingSeats } = book.book;
    // Kept seats may be for somebody further back, and so is a seat that parties ahead have no use for.
    const seats = quotas.length > 0 || waitingSeats > waiting ? MOST : owed(book.book);
    const people = await this.rsvps.waiters(tx, book.occurrenceId, seats, shortNotice);
    return this.kept.waiters(tx, book, people);
  }

  /** The same, all of them. */
  async wholeLine(tx: Tx, book: LockedBook, shortNotice: boolean): Promise<Waiter<Rsvp>[]> {
    const people = await this.rsvps.waiters(tx, book.occurrenceId, MOST, shortNotice);
    return this.kept.waiters(tx, book, people);
  }

  /** Something that pages show of the book has changed, and no seat. */
  touch(tx: Tx, occurrenceId: string): Promise<void> {
    return this.books.touch(tx, occurrenceId);
  }

  /** Decides on all requests in order and writes the result; one decision per request. */
  settle(
    tx: Tx,
    before: LockedBook,
    requests: readonly SeatRequest<Rsvp>[],
    confirmations: readonly Confirmation[] = [],
  ): Promise<readonly Decision<Rsvp>[]> {
    return this.settleTogether(tx, { before, requests, confirmations });
  }

  /** What all who share the transaction ask of one book is one settlement, in the order in which they came. */
  private readonly settleTogether = together(
    async (tx, asked: readonly Settling[]): Promise<(readonly Decision<Rsvp>[])[]> => {
      const books = groupBy(asked, ({ before }) => before.occurrenceId);
      const settled: Settled[] = [];
      for (const ofBook of books.values()) settled.push(await this.settled(tx, ofBook));
      await this.write(tx, settled);
      const decided = new Map(
        settled.map(({ before, decisions }) => [before.occurrenceId, [...decisions]]),
      );
      return asked.map(({ before, requests }) =>
        decided.get(before.occurrenceId)!.splice(0, requests.length),
      );
    },
    IN_ORDER.settled,
  );

  /** Decides on all that is asked of one book. */
  private async settled(tx: Tx, ofBook: readonly Settling[]): Promise<Settled> {
    const { before } = ofBook[0]!;
    const asked = await this.kept.ready(
      tx,
      before,
      ofBook.flatMap(({ requests }) => requests),
    );
    const { book: after, decisions } = settle(asked.book, asked.requests);
    const written = new Map(
      decisions
        .filter(({ written }) => written)
        .flatMap(({ person, giver }) => (giver ? [giver, person] : [person]))
        .map((person) => [person.id, person]),
    );
    const rsvps = [...written.values()];
    const confirmations = ofBook.flatMap((one) => one.confirmations);
    return { before, after, decisions, rsvps, confirmations, ...nextLooks(before, rsvps) };
  }

  /** Any number of books with as many statements as one. */
  private async write(tx: Tx, settled: readonly Settled[]): Promise<void> {
    const news = settled.filter(({ rsvps }) => rsvps.length > 0);
    await this.books.write(tx, news);
    await this.kept.move(
      tx,
      news.flatMap(({ before }) => before.book.quotas),
      news.flatMap(({ after }) => after.quotas),
    );
    await this.lookAgain(tx, news);
    await this.callWaitlists(tx, news);
  }

  /**
   * Writes what is asked of people who keep seat and place, and until when: any number of books with as
   * many statements as one.
   */
  async ask(tx: Tx, asked: readonly Asked[]): Promise<void> {
    const looks = asked.map(({ before, people }) => ({ before, ...nextLooks(before, people) }));
    await this.books.ask(
      tx,
      asked.flatMap(({ people }) => people),
      looks.map(({ before: { occurrenceId }, ...dueAt }) => ({ occurrenceId, ...dueAt })),
    );
    await this.lookAgain(tx, looks);
  }

  private async lookAgain(
    tx: Tx,
    looks: readonly (Looks & Pick<Settled, 'before'>)[],
  ): Promise<void> {
    const due = (name: 'holdsDueAt' | 'offersDueAt') =>
      looks.flatMap(({ before, [name]: at }) =>
        at && at !== before[name] ? [{ key: before.occurrenceId, at }] : [],
      );
    await this.due.atAll(tx, HoldExpires, due('holdsDueAt'));
    await this.due.atAll(tx, OfferExpires, due('offersDueAt'));
  }

  /** Sets the capacity. More given seats than that stay, and go when they are given back. */
  async resize(
    tx: Tx,
    before: LockedBook,
    wanted: number,
    capacityIsOwn: boolean,
  ): Promise<SeatBook> {
    const after = resized(before.book, wanted, capacityIsOwn);
    await this.books.resize(tx, before.occurrenceId, after);
    await this.callWaitlists(tx, [{ before, after }]);
    return after;
  }

  /** Sees to it that free seats are offered to those who wait, if there are both. */
  async offerOwed(tx: Tx, books: readonly LockedBook[]): Promise<void> {
    const open = books.filter(({ book }) => owed(book) > 0);
    await this.due.atAll(
      tx,
      SeatsFree,
      open.map(({ occurrenceId: key, now: at }) => ({ key, at })),
    );
  }

  /** After what ran out was settled: looks again when the next hold or offer does. */
  async expectLapses(
    tx: Tx,
    occurrenceId: string,
    next: {
      readonly holds: Temporal.Instant | null;
      readonly offers: Temporal.Instant | null;
    },
  ): Promise<void> {
    await this.books.expectLapses(tx, occurrenceId, next);
    if (next.holds) await this.due.at(tx, HoldExpires, occurrenceId, next.holds);
    if (next.offers) await this.due.at(tx, OfferExpires, occurrenceId, next.offers);
  }

  private async callWaitlists(
    tx: Tx,
    changes: readonly Pick<Settled, 'before' | 'after'>[],
  ): Promise<void> {
    const calling = changes.filter(({ before: { book }, after }) => calls(book, after));
    await this.due.atAll(
      tx,
      SeatsFree,
      calling.map(({ before: { occurrenceId: key, now: at } }) => ({ key, at })),
    );
  }
}

/** More than any line is long. */
const MOST = 1_000_000;

/** What of an occurrence its book is read by. */
export interface BookedOccurrence {
  readonly id: string;
  readonly clubId: string;
  readonly seriesId: string;
  readonly capacity: number;
  readonly startsAt: Temporal.Instant;
  readonly tzid: string;
}

interface Settling {
  readonly before: LockedBook;
  readonly requests: readonly SeatRequest<Rsvp>[];
  readonly confirmations: readonly Confirmation[];
}

/** What was decided about one book, and what of it is to be written. */
interface Settled extends Looks {
  readonly before: LockedBook;
  readonly after: SeatBook;
  readonly decisions: readonly Decision<Rsvp>[];
  readonly rsvps: readonly Rsvp[];
  readonly confirmations: readonly Confirmation[];
}

/** People of one book, as they shall stand. */
export interface Asked {
  readonly before: LockedBook;
  readonly people: readonly Rsvp[];
}
