import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import type { Rsvp } from '../domain/rsvp';
import { LineFollows, ResponseConfirmed } from '../domain/rsvps.events';
import { isAsked, isFirm } from '../domain/standing';
import type { Ask } from '../domain/ask';
import type { Decision } from '../domain/seating';
import { clubOf, type LockedBook } from '../persistence/seat-book.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { NoShows } from './no-shows';
import { SeatKeeper } from './seat-keeper';

/** What a proven yes does, however it was proven. */
@Injectable()
export class TakeSeat {
  constructor(
    private readonly keeper: SeatKeeper,
    private readonly noShows: NoShows,
    private readonly rsvps: RsvpRepository,
    private readonly due: Due,
    private readonly outbox: Outbox,
  ) {}

  /** Seats the person or puts them on the waitlist; `about` is written with it. Tells only what is news. */
  async settle(
    tx: Tx,
    book: LockedBook,
    before: Rsvp,
    about: Partial<Pick<Rsvp, 'name' | 'yomi' | 'locale' | 'shortNotice'>>,
    ask: Ask & { readonly kind: 'take' } = { kind: 'take' },
  ): Promise<Rsvp> {
    const confirmed = before.confirmedAt !== null && before.response === 'accepted';
    const person: Rsvp = {
      ...before,
      ...about,
      confirmedAt: before.confirmedAt ?? book.now,
      answeredAt: confirmed && !isAsked(before) ? before.answeredAt : book.now,
      removedBy: null,
    };
    const [decision] = await this.keeper.settle(tx, book, [{ person, ask }]);
    const after = await this.inLine(tx, book, decision!);
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

  /** Whom no-show rules put at the end of the line stands there; asked only of those who join it. */
  private async inLine(
    tx: Tx,
    book: LockedBook,
    { person, verdict }: Decision<Rsvp>,
  ): Promise<Rsvp> {
    if (verdict !== 'waitlisted') return person;
    const last = await this.noShows.lastInLine(tx, clubOf(book), [person.personId]);
    if (!last.has(person.personId)) return person;
    await this.rsvps.toTheEnd(tx, person.id);
    await this.due.now(tx, LineFollows, person.occurrenceId);
    return { ...person, lastInLine: true };
  }
}
