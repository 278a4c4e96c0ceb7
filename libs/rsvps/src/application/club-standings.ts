import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { unknownHere, type ClubStanding } from '../domain/club-standing';
import { ClubStandingRepository } from '../persistence/club-standing.repository';

/** What clubs remember of people, for quotas, no-show rules and mails. */
@Injectable()
export class ClubStandings {
  constructor(private readonly standings: ClubStandingRepository) {}

  /** One entry per person asked for; one statement for all. */
  async of(
    tx: Tx | null,
    clubId: string,
    personIds: readonly string[],
  ): Promise<Map<string, ClubStanding>> {
    const known = await this.standings.of(tx, clubId, personIds);
    return new Map(personIds.map((id) => [id, known.get(id) ?? unknownHere]));
  }
}
