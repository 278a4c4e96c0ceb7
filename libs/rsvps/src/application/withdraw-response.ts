import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type NotFound, type Outcome } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { isOver } from '../domain/answering';
import { occurrenceOver, type OccurrenceOver } from '../domain/rsvps.refusals';
import { plainYes } from '../domain/typed-answer';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { AnswerGate } from './answer-gate';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { SettleAnswer } from './settle-answer';
import { Tickets, type Ticket } from './tickets';

/** Gives a seat or a place back by the ticket. Nobody is asked; a second press finds it done. */
@Injectable()
export class WithdrawResponse {
  constructor(
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly gate: AnswerGate,
    private readonly settleAnswer: SettleAnswer,
    private readonly tickets: Tickets,
  ) {}

  async execute(token: string): Promise<Outcome<Ticket, OccurrenceOver | NotFound>> {
    const now = await this.clock.now();
    const place = await this.tickets.placeOf(token);
    if (!place) return refuse(notFound('ticket'));
    return this.lane.together(place.occurrenceId, place.personId, async (tx) => {
      const facts = (await this.occurrences.facts(tx, place.occurrenceId))!;
      if (facts.status !== 'cancelled' && isOver(facts, now)) return refuse(occurrenceOver);
      const book = await this.keeper.open(tx, facts);
      const before = (await this.rsvps.byId(tx, place.rsvpId))!;
      if (before.response === 'declined' && before.seat === 'none')
        return ok(await this.tickets.of(tx, before));
      const typed = { ...plainYes, response: 'declined' } as const;
      const { personId } = before;
      const decision = await this.gate.decide(tx, facts, {
        ...{ personId, before, typed, proof: 'signed_in', now },
      });
      // A no is never refused but for what is over, which was asked above.
      if (!decision.ok) return refuse(occurrenceOver);
      return ok(
        await this.tickets.of(
          tx,
          await this.settleAnswer.settle(...[tx, book, before, {}, decision.value, typed]),
        ),
      );
    });
  }
}
