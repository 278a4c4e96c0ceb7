import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { closedReason } from '../domain/answering';
import type { Rsvp } from '../domain/rsvp';
import { HoldExpired, OfferMissed, ReconfirmationMissed } from '../domain/rsvps.events';
import type { Decision } from '../domain/seating';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { SeatKeeper } from './seat-keeper';

/** Takes back what has run out: holds, offers, seats that waited for a new yes. Plans the next look. */
@Injectable()
export class ReleaseLapsed {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly rsvps: RsvpRepository,
    private readonly keeper: SeatKeeper,
    private readonly outbox: Outbox,
  ) {}

  async execute(occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (!facts) return;
      const book = await this.keeper.open(tx, facts);
      const { now } = book;
      const lapsed = await this.rsvps.lapsed(tx, occurrenceId, now);
      // Nobody misses an offer of an occurrence that is off, and nobody needs to hear of one that has begun.
      const closed = closedReason(facts, now);
      const ask = { kind: 'lapse', now, closed } as const;
      const decisions = await this.keeper.settle(
        tx,
        book,
        lapsed.map((person) => ({ person, ask })),
      );
      if (!closed) for (const decision of decisions) await this.tell(tx, decision);
      await this.keeper.expectLapses(
        tx,
        occurrenceId,
        await this.rsvps.nextLapses(tx, occurrenceId),
      );
    });
  }

  private async tell(tx: Tx, { person, verdict }: Decision<Rsvp>): Promise<void> {
    const { id: rsvpId, occurrenceId, personId } = person;
    const about = { rsvpId, occurrenceId, personId };
    if (verdict === 'reconfirmation_missed')
      await this.outbox.append(tx, ReconfirmationMissed, about);
    if (verdict === 'hold_expired') await this.outbox.append(tx, HoldExpired, about);
    if (verdict === 'missed' || verdict === 'left_list')
      await this.outbox.append(tx, OfferMissed, { ...about, left: verdict === 'left_list' });
  }
}
