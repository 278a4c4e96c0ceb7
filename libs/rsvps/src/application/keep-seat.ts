import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type NotFound, type Outcome } from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { isOver } from '../domain/answering';
import {
  occurrenceCancelled,
  occurrenceOver,
  seatReleased,
  type OccurrenceOver,
  type SeatReleased,
} from '../domain/rsvps.refusals';
import { hasMissedReconfirming } from '../domain/rsvp';
import { isAsked, isFirm } from '../domain/standing';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { TakeSeat } from './take-seat';
import { Tickets, type Ticket } from './tickets';

/**
 * 「参加する」 to a new time or day, by the ticket. A second press hears yes again. Whoever comes before the
 * seat is released keeps it, be the deadline a second ago: nobody else has been offered it yet.
 */
@Injectable()
export class KeepSeat {
  constructor(
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly takeSeat: TakeSeat,
    private readonly tickets: Tickets,
  ) {}

  async execute(token: string): Promise<Outcome<Ticket, SeatReleased | OccurrenceOver | NotFound>> {
    const now = await this.clock.now();
    const place = await this.tickets.placeOf(token);
    if (!place) return refuse(notFound('ticket'));
    return this.lane.tx(place.occurrenceId, async (tx) => {
      const facts = (await this.occurrences.facts(tx, place.occurrenceId))!;
      if (facts.status === 'cancelled') return refuse(occurrenceCancelled);
      if (isOver(facts, now)) return refuse(occurrenceOver);
      const book = await this.keeper.open(tx, facts);
      const person = (await this.rsvps.byId(tx, place.rsvpId))!;
      if (!isFirm(person))
        return refuse(
          seatReleased(hasMissedReconfirming(person) ? 'RECONFIRM_EXPIRED' : 'NO_SEAT'),
        );
      if (!isAsked(person)) return ok(await this.tickets.of(tx, person));
      return ok(await this.tickets.of(tx, await this.takeSeat.settle(tx, book, person, {})));
    });
  }
}
