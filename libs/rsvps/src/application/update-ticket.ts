import { Injectable } from '@nestjs/common';
import {
  invalid,
  notFound,
  ok,
  refuse,
  type InvalidInput,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { Occurrences } from '@asaza/gatherings';
import { parseOptionalYomi, People } from '@asaza/people';
import { foldCode } from '../domain/quota';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { Tickets, type Ticket } from './tickets';

/** How the name is read, whether the person comes at short notice, and a code for kept seats, by the ticket. */
@Injectable()
export class UpdateTicket {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly people: People,
    private readonly rsvps: RsvpRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly tickets: Tickets,
  ) {}

  /** What is left out stays. */
  async execute(
    token: string,
    change: {
      readonly yomi?: string | null;
      readonly shortNotice?: boolean | null;
      readonly code?: string | null;
    },
  ): Promise<Outcome<Ticket, InvalidInput | NotFound>> {
    const yomi = parseOptionalYomi('yomi', change.yomi);
    if (!yomi.ok) return yomi;
    const code = change.code ? foldCode(change.code) : null;
    const place = await this.tickets.placeOf(token);
    if (!place) return refuse(notFound('ticket'));
    return this.lane.tx(place.occurrenceId, async (tx) => {
      const facts = (await this.occurrences.facts(tx, place.occurrenceId))!;
      const book = await this.keeper.open(tx, facts);
      if (code && !book.book.quotas.some((quota) => quota.code === code))
        return refuse(invalid('code', 'unknown_code'));
      const before = (await this.rsvps.byId(tx, place.rsvpId))!;
      const person = {
        ...before,
        yomi: yomi.value ?? before.yomi,
        shortNotice: change.shortNotice ?? before.shortNotice,
        quotaCode: code ?? before.quotaCode,
      };
      await this.keeper.settle(tx, book, [{ person, ask: { kind: 'keep' } }]);
      // Whoever could not come so late now can, or a code opens kept seats: what is free is theirs to hear of.
      const opens = code !== null || (person.shortNotice && !before.shortNotice);
      if (opens) await this.keeper.offerOwed(tx, [book]);
      if (yomi.value !== null) await this.people.setYomi(tx, person.personId, yomi.value);
      return ok(await this.tickets.of(tx, person));
    });
  }
}
