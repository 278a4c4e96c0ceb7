import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type NotFound, type Outcome } from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { People } from '@asaza/people';
import type { Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { decidePass, notPassed, type SeatNotPassed } from '../domain/passing';
import type { Rsvp } from '../domain/rsvp';
import { SeatPassed } from '../domain/rsvps.events';
import { isOpen, type SeatPass } from '../domain/seat-pass';
import { CompanionRepository } from '../persistence/companion.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import type { LockedBook } from '../persistence/seat-book.repository';
import { SeatPassRepository } from '../persistence/seat-pass.repository';
import { AnswerGate } from './answer-gate';
import { RsvpFactory } from './rsvp-factory';
import { SeatKeeper } from './seat-keeper';
import { SeatLane } from './seat-lane';
import { Tickets, type Ticket } from './tickets';

/**
 * One press in the mail: the seat is theirs, and no longer the other's. It is in nobody's hands in between;
 * companions' seats that do not go along are free, for whoever is next in line.
 */
@Injectable()
export class TakePassedSeat {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly people: People,
    private readonly clubs: Clubs,
    private readonly tokens: Tokens,
    private readonly passes: SeatPassRepository,
    private readonly rsvps: RsvpRepository,
    private readonly companions: CompanionRepository,
    private readonly gate: AnswerGate,
    private readonly make: RsvpFactory,
    private readonly lane: SeatLane,
    private readonly keeper: SeatKeeper,
    private readonly tickets: Tickets,
    private readonly outbox: Outbox,
  ) {}

  async execute(token: string): Promise<Outcome<Ticket, SeatNotPassed | NotFound>> {
    const found = await this.passes.byToken(null, this.tokens.hash(token));
    if (!found) return refuse(notFound('pass'));
    return this.lane.tx(found.occurrenceId, async (tx) => {
      const facts = (await this.occurrences.facts(tx, found.occurrenceId))!;
      const book = await this.keeper.open(tx, facts);
      const pass = (await this.passes.byId(tx, found.id))!;
      if (pass.takenRsvpId) return this.again(tx, pass.takenRsvpId);
      if (!isOpen(pass)) return refuse(notPassed('GONE'));
      const giver = (await this.rsvps.byId(tx, pass.rsvpId))!;
      const before = await this.rsvps.ofPerson(tx, facts.id, pass.takerId);
      const allowed = await this.decide(tx, facts, book, pass, giver, before);
      if (!allowed.ok) return allowed;
      // Only whoever reads that mailbox has the link: the press proves the address.
      await this.people.verify(tx, pass.takerId, { name: pass.name });
      await this.clubs.join(tx, facts.clubId, pass.takerId);
      const taker = await this.settle(tx, book, pass, giver, before);
      return taker ? ok(await this.tickets.of(tx, taker)) : refuse(notPassed('NO_SEAT'));
    });
  }

  /** A second press finds the seat taken by themselves. */
  private async again(tx: Tx, rsvpId: string): Promise<Outcome<Ticket, SeatNotPassed>> {
    const rsvp = (await this.rsvps.byId(tx, rsvpId))!;
    return ok(await this.tickets.of(tx, rsvp));
  }

  private async decide(
    tx: Tx,
    facts: OccurrenceFacts,
    book: LockedBook,
    { takerId: personId, passedBy }: SeatPass,
    giver: Rsvp,
    before: Rsvp | null,
  ): Promise<Outcome<null, SeatNotPassed>> {
    const rules = await this.gate.rulesOf(tx, facts);
    const known = await this.gate.known(tx, facts, rules, personId, null);
    const taker = { before, ...known };
    return decidePass(
      { occurrence: facts, rules, giver, taker, byHost: passedBy !== null },
      book.now,
    );
  }

  private async settle(
    tx: Tx,
    book: LockedBook,
    pass: SeatPass,
    giver: Rsvp,
    before: Rsvp | null,
  ): Promise<Rsvp | null> {
    const { occurrenceId, takerId: personId, name, locale, withCompanions } = pass;
    const { now } = book;
    const fresh = { occurrenceId, personId, name, locale, answeredAt: now };
    const rsvp = before ?? this.make.rsvp(fresh);
    const yes = { confirmedAt: rsvp.confirmedAt ?? now, answeredAt: now, removedBy: null };
    const approval = pass.passedBy ? 'given' : rsvp.approval;
    const [decision] = await this.keeper.settle(tx, book, [
      {
        person: { ...rsvp, ...yes, approval },
        giver: { ...giver, answeredAt: now },
        ask: { kind: 'succeed', party: withCompanions ? giver.party : 1 },
      },
    ]);
    if (decision!.verdict !== 'succeeded') return null;
    const taker = decision!.person;
    const along = withCompanions
      ? ((await this.companions.of(tx, [giver.id])).get(giver.id) ?? [])
      : [];
    await this.companions.save(tx, taker.id, along);
    await this.companions.save(tx, giver.id, []);
    await this.passes.taken(tx, pass.id, taker.id);
    await this.outbox.append(tx, SeatPassed, {
      ...{ passId: pass.id, rsvpId: taker.id, occurrenceId, personId },
      ...{ fromRsvpId: giver.id, fromPersonId: giver.personId },
    });
    return taker;
  }
}
