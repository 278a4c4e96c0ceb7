import { Injectable } from '@nestjs/common';
import {
  notFound,
  ok,
  refuse,
  type InvalidInput,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import type { AnswerRefused } from '../domain/answer';
import { parseTyped, type RawAnswer } from '../domain/typed-answer';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { AnswerGate } from './answer-gate';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { SettleAnswer } from './settle-answer';
import { Tickets, type Ticket } from './tickets';

/** Another answer by the ticket: yes, maybe or no, with a line to the host. Again and again it is the same. */
@Injectable()
export class AnswerByTicket {
  constructor(
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly gate: AnswerGate,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly settleAnswer: SettleAnswer,
    private readonly tickets: Tickets,
  ) {}

  async execute(
    token: string,
    raw: RawAnswer,
  ): Promise<Outcome<Ticket, AnswerRefused | InvalidInput | NotFound>> {
    const typed = parseTyped(raw);
    if (!typed.ok) return typed;
    const now = await this.clock.now();
    const place = await this.tickets.placeOf(token);
    if (!place) return refuse(notFound('ticket'));
    return this.lane.tx(place.occurrenceId, async (tx) => {
      const facts = (await this.occurrences.facts(tx, place.occurrenceId))!;
      const book = await this.keeper.open(tx, facts);
      const before = (await this.rsvps.byId(tx, place.rsvpId))!;
      const decision = await this.gate.decide(tx, facts, {
        ...{ personId: before.personId, before, typed: typed.value, proof: 'signed_in', now },
      });
      if (!decision.ok) return decision;
      const after = await this.settleAnswer.settle(
        ...[tx, book, before, {}, decision.value, typed.value],
      );
      return ok(await this.tickets.of(tx, after));
    });
  }
}
