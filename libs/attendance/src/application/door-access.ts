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
import { canHelp } from '@asaza/clubs';
import { ClubAccess, Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';

/** Helpers and hosts stand at the door. What others may not see does not exist for them. */
@Injectable()
export class DoorAccess {
  constructor(
    private readonly occurrences: Occurrences,
    private readonly access: ClubAccess,
  ) {}

  async asHelper(
    tx: Tx | null,
    occurrenceId: string,
    viewer: Viewer | null,
  ): Promise<Outcome<OccurrenceFacts, NotFound | Forbidden | Unauthenticated>> {
    if (!viewer) return refuse(unauthenticated);
    const facts = isUuid(occurrenceId) ? await this.occurrences.facts(tx, occurrenceId) : null;
    if (!facts) return refuse(notFound('occurrence'));
    if (canHelp(await this.access.roleOf(tx, facts.clubId, viewer))) return ok(facts);
    return refuse(
      (await this.access.canSee(tx, facts, viewer)) ? forbidden : notFound('occurrence'),
    );
  }
}
