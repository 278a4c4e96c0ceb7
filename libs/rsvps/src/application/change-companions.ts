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
import { closedReason } from '../domain/answering';
import { parseCompanions, type RawCompanion } from '../domain/companions';
import {
  answersClosed,
  notEnoughSeats,
  tooManyCompanions,
  type AnswersClosed,
  type NotEnoughSeats,
  type TooManyCompanions,
} from '../domain/rsvps.refusals';
import { roomBeside } from '../domain/seating';
import { CompanionRepository } from '../persistence/companion.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { AnswerRulesOf } from './answer-rules';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { Tickets, type Ticket } from './tickets';

type Refused = TooManyCompanions | NotEnoughSeats | AnswersClosed | InvalidInput | NotFound;

/**
 * Who comes along, by the ticket. More need free seats that nobody in line has a right to; fewer free theirs,
 * which are offered. In line, a party keeps its place whatever its size.
 */
@Injectable()
export class ChangeCompanions {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly rules: AnswerRulesOf,
    private readonly rsvps: RsvpRepository,
    private readonly companions: CompanionRepository,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly tickets: Tickets,
  ) {}

  async execute(token: string, raw: readonly RawCompanion[]): Promise<Outcome<Ticket, Refused>> {
    const parsed = parseCompanions(raw);
    if (!parsed.ok) return parsed;
    const place = await this.tickets.placeOf(token);
    if (!place) return refuse(notFound('ticket'));
    return this.lane.tx(place.occurrenceId, async (tx) => {
      const facts = (await this.occurrences.facts(tx, place.occurrenceId))!;
      const { companionsMax } = await this.rules.occurrence(tx, facts);
      const book = await this.keeper.open(tx, facts);
      const before = (await this.rsvps.byId(tx, place.rsvpId))!;
      const closed = closedReason(facts, book.now);
      if (closed) return refuse(answersClosed(closed));
      const party = 1 + parsed.value.length;
      // Fewer may always come, also where a host has become stricter since.
      if (party > before.party && parsed.value.length > companionsMax)
        return refuse(tooManyCompanions(companionsMax));
      const [decision] = await this.keeper.settle(tx, book, [
        { person: before, ask: { kind: 'party', party } },
      ]);
      if (decision!.verdict === 'full')
        return refuse(notEnoughSeats(roomBeside(book.book, before)));
      await this.companions.save(tx, before.id, parsed.value);
      return ok(await this.tickets.of(tx, decision!.person));
    });
  }
}
