import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  parseLine,
  refuse,
  unauthenticated,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import type { Strike } from '../domain/no-show';
import { StrikeContested } from '../domain/rsvps.events';
import { NoShowRepository } from '../persistence/no-show.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { Tickets } from './tickets';

const NOTE_LENGTH = 300;

/** A word to the hosts about an absence, by a ticket or signed in. Said again, the newer one stands. */
@Injectable()
export class ContestStrike {
  constructor(
    private readonly database: Database,
    private readonly tickets: Tickets,
    private readonly repository: NoShowRepository,
    private readonly rsvps: RsvpRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly strikeId: string;
      readonly note: string;
      readonly ticketToken?: string | null;
    },
  ): Promise<Outcome<Strike, NotFound | Unauthenticated | InvalidInput>> {
    const note = parseLine('note', input.note, NOTE_LENGTH);
    if (!note.ok) return note;
    const place = input.ticketToken ? await this.tickets.placeOf(input.ticketToken) : null;
    if (!input.ticketToken && !viewer) return refuse(unauthenticated);
    const personId = input.ticketToken ? place?.personId : viewer?.personId;
    return this.database.tx(async (tx) => {
      const strike = isUuid(input.strikeId) ? await this.repository.byId(tx, input.strikeId) : null;
      if (!strike || strike.personId !== personId) return refuse(notFound('absence'));
      if (strike.forgivenAt) return ok(strike);
      await this.repository.contest(tx, strike.id, note.value);
      const { id: strikeId, clubId, occurrenceId } = strike;
      const rsvp = await this.rsvps.ofPerson(tx, occurrenceId, strike.personId);
      await this.outbox.append(tx, StrikeContested, {
        ...{ strikeId, clubId, occurrenceId, personId: strike.personId },
        rsvpId: rsvp?.id ?? null,
      });
      return ok((await this.repository.byId(tx, strike.id))!);
    });
  }
}
