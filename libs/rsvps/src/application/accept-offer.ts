import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type NotFound, type Outcome } from '@asaza/kernel';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { closedReason } from '../domain/answering';
import { offerPhase } from '../domain/offering';
import type { Rsvp } from '../domain/rsvp';
import { OfferAccepted } from '../domain/rsvps.events';
import { offerGone, type OfferGone } from '../domain/rsvps.refusals';
import { OFFERS_TO_MISS } from '../domain/seating';
import type { LockedBook } from '../persistence/seat-book.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { Tickets, type Ticket } from './tickets';

/**
 * 「参加する」 on an offered seat, or on one that is free for whoever presses first, by the ticket. Whoever holds the seat
 * already hears yes again.
 */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly tickets: Tickets,
    private readonly outbox: Outbox,
  ) {}

  async execute(token: string): Promise<Outcome<Ticket, OfferGone | NotFound>> {
    const now = await this.clock.now();
    const place = await this.tickets.placeOf(token);
    if (!place) return refuse(notFound('ticket'));
    return this.lane.tx(place.occurrenceId, async (tx) => {
      const facts = (await this.occurrences.facts(tx, place.occurrenceId))!;
      const book = await this.keeper.open(tx, facts);
      const person = (await this.rsvps.byId(tx, place.rsvpId))!;
      if (closedReason(facts, now)) return refuse(offerGone('OFFER_EXPIRED', null));
      const ask = {
        kind: 'accept',
        now: book.now,
        openCall: mayPress(book, facts, person),
      } as const;
      const [decision] = await this.keeper.settle(tx, book, [{ person, ask }]);
      const { person: after, verdict } = decision!;
      switch (verdict) {
        case 'offer_expired':
          return refuse(offerGone('OFFER_EXPIRED', await this.placeAfterMissing(tx, person)));
        case 'taken':
          return refuse(offerGone('SEAT_TAKEN', await this.tickets.positionOf(tx, person)));
        case 'no_offer':
          return refuse(offerGone('NO_OFFER', await this.tickets.positionOf(tx, person)));
        case 'seated':
          await this.outbox.append(tx, OfferAccepted, {
            rsvpId: after.id,
            occurrenceId: after.occurrenceId,
            personId: after.personId,
          });
      }
      return ok(await this.tickets.of(tx, after));
    });
  }

  /** The offer still stands in the row until the worker looks; what it will then say is said now. */
  private async placeAfterMissing(tx: Tx, person: Rsvp): Promise<number | null> {
    return person.missedOffers + 1 >= OFFERS_TO_MISS || person.seq === null
      ? null
      : this.rsvps.position(tx, person, person.seq);
  }
}

/** Late seats are for those in line who come at short notice, or for everybody once they were opened. */
const mayPress = (
  { book, now }: LockedBook,
  { startsAt, tzid }: OccurrenceFacts,
  { shortNotice }: Rsvp,
): boolean => book.opened || (shortNotice && offerPhase(now, startsAt, tzid) === 'open_call');
