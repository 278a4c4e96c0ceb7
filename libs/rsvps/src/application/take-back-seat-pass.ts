import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type NotFound, type Outcome } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatPassRepository } from '../persistence/seat-pass.repository';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { Tickets, type Ticket } from './tickets';

/** Whoever passed their seat on keeps it after all, as long as the other has not pressed. Again it is the same. */
@Injectable()
export class TakeBackSeatPass {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly passes: SeatPassRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly tickets: Tickets,
  ) {}

  async execute(token: string): Promise<Outcome<Ticket, NotFound>> {
    const place = await this.tickets.placeOf(token);
    if (!place) return refuse(notFound('ticket'));
    return this.lane.tx(place.occurrenceId, async (tx) => {
      await this.keeper.open(tx, (await this.occurrences.facts(tx, place.occurrenceId))!);
      await this.passes.takeBack(tx, place.rsvpId);
      return ok(await this.tickets.of(tx, (await this.rsvps.byId(tx, place.rsvpId))!));
    });
  }
}
