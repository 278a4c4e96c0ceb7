import { Injectable } from '@nestjs/common';
import {
  forbidden,
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type Forbidden,
  type NotFound,
  type Outcome,
  type Unauthenticated,
  type Viewer,
} from '@asaza/kernel';
import { canHelp, canHost, canSee, Clubs, type ClubRole } from '@asaza/clubs';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';

type NoAccess = NotFound | Forbidden | Unauthenticated;

/** Whose occurrence it is to see, to help at and to run. What may not be seen does not exist. */
@Injectable()
export class OccurrenceAccess {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly clubs: Clubs,
  ) {}

  /** For answering: in a private club, or of a private series, only to those who have a role in the club. */
  async visible(
    tx: Tx | null,
    occurrenceId: string,
    personId: string | null,
  ): Promise<Outcome<OccurrenceFacts, NotFound>> {
    const facts = isUuid(occurrenceId) ? await this.occurrences.facts(tx, occurrenceId) : null;
    if (!facts) return refuse(notFound('occurrence'));
    const [club] = await this.clubs.byIds([facts.clubId], tx ?? undefined);
    if (!club) return refuse(notFound('occurrence'));
    const open = canSee(club.visibility, null) && canSee(facts.visibility, null);
    if (open) return ok(facts);
    const role = await this.clubs.roleOf(tx, facts.clubId, personId);
    return role === null ? refuse(notFound('occurrence')) : ok(facts);
  }

  asHost(tx: Tx | null, occurrenceId: string, viewer: Viewer | null) {
    return this.inRole(tx, occurrenceId, viewer, canHost);
  }

  asHelper(tx: Tx | null, occurrenceId: string, viewer: Viewer | null) {
    return this.inRole(tx, occurrenceId, viewer, canHelp);
  }

  private async inRole(
    tx: Tx | null,
    occurrenceId: string,
    viewer: Viewer | null,
    may: (role: ClubRole | null) => boolean,
  ): Promise<Outcome<OccurrenceFacts, NoAccess>> {
    if (!viewer) return refuse(unauthenticated);
    const seen = await this.visible(tx, occurrenceId, viewer.personId);
    if (!seen.ok) return seen;
    const role = await this.clubs.roleOf(tx, seen.value.clubId, viewer.personId);
    return may(role) ? seen : refuse(forbidden);
  }
}
