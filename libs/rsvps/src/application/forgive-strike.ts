import { Injectable } from '@nestjs/common';
import {
  forbidden,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { canHost, Clubs } from '@asaza/clubs';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import type { Strike } from '../domain/no-show';
import { StrikeForgiven } from '../domain/rsvps.events';
import { NoShowRepository } from '../persistence/no-show.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { NoShows } from './no-shows';

/** A host forgives an absence: it counts for nothing from now on, and what it brought is gone. Twice is once. */
@Injectable()
export class ForgiveStrike {
  constructor(
    private readonly database: Database,
    private readonly clubs: Clubs,
    private readonly repository: NoShowRepository,
    private readonly noShows: NoShows,
    private readonly rsvps: RsvpRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(
    viewer: Viewer | null,
    input: { readonly strikeId: string },
  ): Promise<Outcome<Strike, CommonRefusal>> {
    return this.database.tx(async (tx) => {
      if (!viewer) return refuse(unauthenticated);
      const strike = isUuid(input.strikeId) ? await this.repository.byId(tx, input.strikeId) : null;
      if (!strike) return refuse(notFound('absence'));
      const role = await this.clubs.roleOf(tx, strike.clubId, viewer.personId);
      // Absences are nobody else's to know of: not even that there is one.
      if (!canHost(role))
        return refuse(strike.personId === viewer.personId ? forbidden : notFound('absence'));
      if (await this.repository.forgive(tx, strike.id, viewer.personId)) {
        const { id: strikeId, personId, clubId } = strike;
        const last = await this.noShows.lastInLine(tx, clubId, [personId]);
        if (!last.has(personId)) await this.rsvps.backInOrder(tx, clubId, personId);
        await this.outbox.append(tx, StrikeForgiven, { strikeId, personId, clubId });
      }
      return ok((await this.repository.byId(tx, strike.id))!);
    });
  }
}
