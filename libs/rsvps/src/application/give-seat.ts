import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import type { Tx } from '@asaza/platform/database';
import type { Rsvp } from '../domain/rsvp';
import { free } from '../domain/seat-book';
import type { LockedBook } from '../persistence/seat-book.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { RsvpFactory } from './rsvp-factory';
import { SeatKeeper } from './seat-keeper';

/** A seat for somebody who did not ask by themselves: any free one, also past the waitlist. */
@Injectable()
export class GiveSeat {
  constructor(
    private readonly rsvps: RsvpRepository,
    private readonly keeper: SeatKeeper,
    private readonly make: RsvpFactory,
  ) {}

  /** Null when no seat is free. A person who is yet to be made is made only when one is. */
  async settle(
    tx: Tx,
    book: LockedBook,
    about: {
      readonly personId: string | (() => Promise<string>);
      readonly name: string;
      readonly yomi: string | null;
      readonly locale: Locale;
      /** Who vouches for the person; null: they stand at the door. */
      readonly by: string | null;
    },
  ): Promise<{ readonly before: Rsvp | null; readonly after: Rsvp } | null> {
    const isNew = typeof about.personId !== 'string';
    if (isNew && free(book.book) <= 0) return null;
    const personId = typeof about.personId === 'string' ? about.personId : await about.personId();
    const before = isNew ? null : await this.rsvps.ofPerson(tx, book.occurrenceId, personId);
    const { occurrenceId, now } = book;
    const { name, yomi, locale, by } = about;
    const rsvp =
      before ??
      this.make.rsvp({ occurrenceId, personId, name, yomi, locale, answeredAt: book.now });
    const person: Rsvp = {
      ...rsvp,
      yomi: rsvp.yomi ?? yomi,
      confirmedAt: rsvp.confirmedAt ?? now,
      addedBy: rsvp.seat === 'none' ? by : rsvp.addedBy,
      removedBy: null,
    };
    const [decision] = await this.keeper.settle(tx, book, [{ person, ask: { kind: 'add' } }]);
    return decision!.verdict === 'full' ? null : { before, after: decision!.person };
  }
}
