import { Injectable } from '@nestjs/common';
import { Due } from '@asaza/platform/events';
import type { Tx } from '@asaza/platform/database';
import { Temporal } from '@asaza/recurrence';
import type { Confirmation } from '../domain/confirmation';
import type { Rsvp } from '../domain/rsvp';
import { HoldExpires, OfferExpires, SeatsFree } from '../domain/rsvps.events';
import { free, owed, type SeatBook } from '../domain/seat-book';
import { settle, type Decision, type SeatRequest } from '../domain/seating';
import { SeatBookRepository, type LockedBook } from '../persistence/seat-book.repository';

/**
 * Lock, settle, write: the one way in which seats change hands. A single answer is a batch of one. It also
 * sees to it that nothing is left behind: what runs out is due, and a seat that is owed is offered.
 */
@Injectable()
export class SeatKeeper {
  constructor(
    private readonly books: SeatBookRepository,
    private readonly due: Due,
  ) {}

  /** Locks the occurrence's book; its first use copies the capacity. */
  open(
    tx: Tx,
    occurrence: { readonly id: string; readonly capacity: number },
  ): Promise<LockedBook> {
    return this.books.lock(tx, occurrence.id, occurrence.capacity);
  }

  /** Decides on all requests in order and writes the result; one decision per request. */
  async settle(
    tx: Tx,
    before: LockedBook,
    requests: readonly SeatRequest<Rsvp>[],
    confirmations: readonly Confirmation[] = [],
  ): Promise<readonly Decision<Rsvp>[]> {
    const { book: after, decisions } = settle(before.book, requests);
    const written = new Map(
      decisions.filter(({ written }) => written).map(({ person }) => [person.id, person]),
    );
    if (written.size === 0) return decisions;
    const rsvps = [...written.values()];
    const holds = soonest(rsvps.map((rsvp) => rsvp.heldUntil));
    const offers = soonest(rsvps.map((rsvp) => rsvp.offerUntil));
    const holdsDueAt = sooner(before.holdsDueAt, holds, before.now);
    const offersDueAt = sooner(before.offersDueAt, offers, before.now);
    await this.books.write(tx, { before, after, rsvps, confirmations, holdsDueAt, offersDueAt });
    const { occurrenceId } = before;
    if (holdsDueAt && holdsDueAt !== before.holdsDueAt)
      await this.due.at(tx, HoldExpires, occurrenceId, holdsDueAt);
    if (offersDueAt && offersDueAt !== before.offersDueAt)
      await this.due.at(tx, OfferExpires, occurrenceId, offersDueAt);
    await this.callWaitlist(tx, occurrenceId, before.book, after);
    return decisions;
  }

  /** Sets the capacity, which must not be below the seats held and offered. */
  async resize(tx: Tx, before: LockedBook, capacity: number): Promise<SeatBook> {
    const after = { ...before.book, capacity };
    await this.books.resize(tx, before.occurrenceId, capacity);
    await this.callWaitlist(tx, before.occurrenceId, before.book, after);
    return after;
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

  private async callWaitlist(
    tx: Tx,
    occurrenceId: string,
    before: SeatBook,
    after: SeatBook,
  ): Promise<void> {
    if (owed(after) > 0 && (owed(before) === 0 || free(after) > free(before)))
      await this.due.now(tx, SeatsFree, occurrenceId);
  }
}

const soonest = (moments: readonly (Temporal.Instant | null)[]): Temporal.Instant | null =>
  moments.reduce(
    (least, moment) =>
      moment && (!least || Temporal.Instant.compare(moment, least) < 0) ? moment : least,
    null,
  );

/** A look that is planned and still ahead serves whatever runs out later, too. */
function sooner(
  planned: Temporal.Instant | null,
  wanted: Temporal.Instant | null,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (!wanted) return planned;
  return planned &&
    Temporal.Instant.compare(planned, now) > 0 &&
    Temporal.Instant.compare(planned, wanted) <= 0
    ? planned
    : wanted;
}
