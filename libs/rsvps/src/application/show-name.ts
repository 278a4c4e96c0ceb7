import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { Clubs } from '@asaza/clubs';
import { Occurrences } from '@asaza/gatherings';
import { Database, type Tx } from '@asaza/platform/database';
import { DEFAULT_AUDIENCE, type NameAudience } from '../domain/visibility';
import { NameAudienceRepository } from '../persistence/name-audience.repository';
import { RsvpRepository } from '../persistence/rsvp.repository';
import { Tickets } from './tickets';

/** To whom a person shows their name, in one club or in general. */
export interface NameShown {
  /** As it counts. */
  readonly audience: NameAudience;
  /** Said for this club; otherwise it follows what the person says in general. */
  readonly own: boolean;
}

interface Whose {
  readonly personId: string;
  readonly clubId: string | null;
}

/** A person says to whom their name is shown: in a club (by a ticket, or signed in), or in general. */
@Injectable()
export class ShowName {
  constructor(
    private readonly database: Database,
    private readonly clubs: Clubs,
    private readonly occurrences: Occurrences,
    private readonly tickets: Tickets,
    private readonly rsvps: RsvpRepository,
    private readonly repository: NameAudienceRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: {
      readonly ticketToken?: string | null;
      readonly clubId?: string | null;
      /** null: follows what is said in general, or else the default. */
      readonly audience: NameAudience | null;
    },
  ): Promise<Outcome<NameShown, NotFound | Unauthenticated>> {
    return this.database.tx(async (tx) => {
      const whose = await this.whose(tx, viewer, input);
      if (!whose.ok) return whose;
      const { personId, clubId } = whose.value;
      await this.repository.choose(tx, personId, clubId, input.audience);
      return ok(await this.of(personId, clubId, tx));
    });
  }

  /** As it counts for the next request. */
  async of(personId: string, clubId: string | null, tx: Tx | null = null): Promise<NameShown> {
    const { ofClub, otherwise } = await this.repository.chosen(personId, clubId, tx);
    const said = clubId === null ? otherwise : ofClub;
    return { audience: said ?? otherwise ?? DEFAULT_AUDIENCE, own: said !== null };
  }

  private async whose(
    tx: Tx,
    viewer: Viewer | null,
    { ticketToken, clubId }: { ticketToken?: string | null; clubId?: string | null },
  ): Promise<Outcome<Whose, NotFound | Unauthenticated>> {
    if (ticketToken) {
      const place = await this.tickets.placeOf(ticketToken);
      const rsvp = place && (await this.rsvps.byId(tx, place.rsvpId));
      if (!rsvp) return refuse(notFound('ticket'));
      const date = (await this.occurrences.facts(tx, rsvp.occurrenceId))!;
      return ok({ personId: rsvp.personId, clubId: date.clubId });
    }
    if (!viewer) return refuse(unauthenticated);
    const { personId } = viewer;
    if (!clubId) return ok({ personId, clubId: null });
    // Somebody outside has no name to show there, and learns of no club by trying.
    const role = isUuid(clubId) ? await this.clubs.roleOf(tx, clubId, personId) : null;
    return role ? ok({ personId, clubId }) : refuse(notFound('club'));
  }
}
