import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import type { AnswerDecision } from '../domain/answer';
import type { Rsvp } from '../domain/rsvp';
import { ApprovalAsked, ResponseWithdrawn } from '../domain/rsvps.events';
import type { TypedAnswer } from '../domain/typed-answer';
import { AnswerDetailsRepository } from '../persistence/answer-details.repository';
import type { LockedBook } from '../persistence/seat-book.repository';
import { SeatKeeper } from './seat-keeper';
import { TakeSeat } from './take-seat';

/** Writes what was decided about a proven answer: yes, maybe, no, or a yes that waits for a host. */
@Injectable()
export class SettleAnswer {
  constructor(
    private readonly keeper: SeatKeeper,
    private readonly takeSeat: TakeSeat,
    private readonly details: AnswerDetailsRepository,
    private readonly outbox: Outbox,
  ) {}

  async settle(
    tx: Tx,
    book: LockedBook,
    given: Rsvp,
    about: Partial<Pick<Rsvp, 'name' | 'yomi' | 'locale' | 'shortNotice'>>,
    decision: AnswerDecision,
    typed: Pick<TypedAnswer, 'note' | 'screening' | 'code'>,
    /** The host who answers for the person. */
    saidBy: string | null = null,
  ): Promise<Rsvp> {
    const { ask, approval, late } = decision;
    const before = typed.code === null ? given : { ...given, quotaCode: typed.code };
    const after =
      ask.kind === 'take'
        ? await this.takeSeat.settle(tx, book, { ...before, approval }, about, ask)
        : await this.withoutSeat(tx, book, { ...before, ...about }, decision);
    if (typed.note !== null || typed.screening !== null || late || saidBy !== null)
      await this.details.say(tx, after.id, {
        note: typed.note,
        screening: typed.screening,
        lateAt: late ? book.now : null,
        saidBy,
      });
    // Whoever was in line already may have a claim now on seats that are free.
    if (typed.code !== null && given.seat === 'waitlisted') await this.keeper.offerOwed(tx, [book]);
    return after;
  }

  private async withoutSeat(
    tx: Tx,
    book: LockedBook,
    before: Rsvp,
    { ask, approval }: AnswerDecision,
  ): Promise<Rsvp> {
    const person: Rsvp = {
      ...before,
      approval,
      confirmedAt: before.confirmedAt ?? book.now,
      answeredAt: book.now,
      removedBy: null,
    };
    const [decided] = await this.keeper.settle(tx, book, [{ person, ask }]);
    const after = decided!.person;
    const { id: rsvpId, occurrenceId, personId } = after;
    const of = { rsvpId, occurrenceId, personId };
    if (approval === 'pending') {
      if (before.approval !== 'pending') await this.outbox.append(tx, ApprovalAsked, of);
    } else if (before.confirmedAt && before.seat !== 'none')
      // A no to what nobody had is thanked on the page, and needs no mail.
      await this.outbox.append(tx, ResponseWithdrawn, of);
    return after;
  }
}
