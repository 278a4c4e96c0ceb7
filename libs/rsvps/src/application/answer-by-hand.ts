import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Outbox } from '@asaza/platform/events';
import { isOver } from '../domain/answering';
import type { Rsvp } from '../domain/rsvp';
import { AttendeeAdded } from '../domain/rsvps.events';
import {
  occurrenceCancelled,
  occurrenceFull,
  occurrenceOver,
  type OccurrenceFull,
  type OccurrenceOver,
} from '../domain/rsvps.refusals';
import { isFirm } from '../domain/standing';
import { parseTyped, type RawAnswer, type TypedAnswer } from '../domain/typed-answer';
import { AnswerDetailsRepository } from '../persistence/answer-details.repository';
import type { LockedBook } from '../persistence/seat-book.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { GiveSeat } from './give-seat';
import { OccurrenceAccess } from './occurrence-access';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { SettleAnswer } from './settle-answer';

type Refused =
  OccurrenceFull | OccurrenceOver | InvalidInput | NotFound | Forbidden | Unauthenticated;

/** A host changes the answer of somebody on the list: they called. Rules bind people, not hosts; who did is written. */
@Injectable()
export class AnswerByHand {
  constructor(
    private readonly clock: Clock,
    private readonly access: OccurrenceAccess,
    private readonly rsvps: RsvpRepository,
    private readonly details: AnswerDetailsRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly giveSeat: GiveSeat,
    private readonly settleAnswer: SettleAnswer,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: RawAnswer & { readonly occurrenceId: string; readonly attendeeId: string },
  ): Promise<Outcome<Rsvp, Refused>> {
    const typed = parseTyped(input);
    if (!typed.ok) return typed;
    const now = await this.clock.now();
    return this.lane.tx(input.occurrenceId, async (tx) => {
      const allowed = await this.access.asHost(tx, input.occurrenceId, viewer);
      if (!allowed.ok) return allowed;
      if (allowed.value.status === 'cancelled') return refuse(occurrenceCancelled);
      if (isOver(allowed.value, now)) return refuse(occurrenceOver);
      if (!isUuid(input.attendeeId)) return refuse(notFound('attendee'));
      const book = await this.keeper.open(tx, allowed.value);
      const before = await this.rsvps.byId(tx, input.attendeeId);
      if (before?.occurrenceId !== input.occurrenceId) return refuse(notFound('attendee'));
      const by = viewer!.personId;
      if (typed.value.response === 'accepted') return this.seat(tx, book, before, typed.value, by);
      const says = typed.value.response;
      return ok(
        await this.settleAnswer.settle(
          ...[tx, book, before, {}],
          { ask: { kind: 'withdraw', says }, approval: before.approval, late: false },
          typed.value,
          by,
        ),
      );
    });
  }

  private async seat(
    tx: Parameters<SettleAnswer['settle']>[0],
    book: LockedBook,
    before: Rsvp,
    { note, screening }: TypedAnswer,
    by: string,
  ): Promise<Outcome<Rsvp, OccurrenceFull>> {
    const { personId, name, yomi, locale } = before;
    const given = await this.giveSeat.settle(tx, book, { personId, name, yomi, locale, by });
    if (!given) return refuse(occurrenceFull(book.book.capacity, book.book.waiting + 1));
    const { after } = given;
    await this.details.say(tx, after.id, { note, screening, lateAt: null, saidBy: by });
    const { id: rsvpId, occurrenceId } = after;
    if (!isFirm(before))
      await this.outbox.append(tx, AttendeeAdded, { rsvpId, occurrenceId, personId });
    return ok(after);
  }
}
