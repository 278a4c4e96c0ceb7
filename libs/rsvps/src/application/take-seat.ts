import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import type { Rsvp } from '../domain/rsvp';
import { ResponseConfirmed } from '../domain/rsvps.events';
import { isFirm } from '../domain/standing';
import type { LockedBook } from '../persistence/seat-book.repository';
import { SeatKeeper } from './seat-keeper';

/** What a proven yes does, however it was proven. */
@Injectable()
export class TakeSeat {
  constructor(
    private readonly keeper: SeatKeeper,
    private readonly outbox: Outbox,
  ) {}

  /** Seats the person or puts them on the waitlist; `about` is written with it. Tells only what is news. */
  async settle(
    tx: Tx,
    book: LockedBook,
    before: Rsvp,
    about: Partial<Pick<Rsvp, 'name' | 'yomi' | 'locale' | 'shortNotice'>>,
  ): Promise<Rsvp> {
    const confirmed = before.confirmedAt !== null && before.response === 'accepted';
    const person: Rsvp = {
      ...before,
      ...about,
      confirmedAt: before.confirmedAt ?? book.now,
      answeredAt: confirmed ? before.answeredAt : book.now,
      removedBy: null,
    };
    const [decision] = await this.keeper.settle(tx, book, [{ person, ask: { kind: 'take' } }]);
    const after = decision!.person;
    const news = !confirmed || after.seat !== before.seat || isFirm(after) !== isFirm(before);
    if (news)
      await this.outbox.append(tx, ResponseConfirmed, {
        rsvpId: after.id,
        occurrenceId: after.occurrenceId,
        personId: after.personId,
        seat: after.seat,
      });
    return after;
  }
}
