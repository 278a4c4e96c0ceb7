import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type NotFound, type Outcome } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Outbox } from '@asaza/platform/events';
import { isOver } from '../domain/answering';
import { ResponseWithdrawn } from '../domain/rsvps.events';
import { occurrenceOver, type OccurrenceOver } from '../domain/rsvps.refusals';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
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
    private readonly tickets: Tickets,
    private readonly outbox: Outbox,
  ) {}

  async execute(token: string): Promise<Outcome<Ticket, OccurrenceOver | NotFound>> {
    const now = await this.clock.now();
    const place = await this.tickets.placeOf(token);
    if (!place) return refuse(notFound('ticket'));
    return this.lane.tx(place.occurrenceId, async (tx) => {
      const facts = (await this.occurrences.facts(tx, place.occurrenceId))!;
      if (facts.status !== 'cancelled' && isOver(facts, now)) return refuse(occurrenceOver);
      const book = await this.keeper.open(tx, facts);
      const before = (await this.rsvps.byId(tx, place.rsvpId))!;
      if (before.response === 'declined' && before.seat === 'none')
        return ok(await this.tickets.of(tx, before));
      const [decision] = await this.keeper.settle(tx, book, [
        { person: { ...before, answeredAt: book.now }, ask: { kind: 'withdraw' } },
      ]);
      const { id: rsvpId, occurrenceId, personId } = before;
      await this.outbox.append(tx, ResponseWithdrawn, { rsvpId, occurrenceId, personId });
      return ok(await this.tickets.of(tx, decision!.person));
    });
  }
}
