import { Injectable } from '@nestjs/common';
import { Database } from '@asaza/platform/database';
import { ClubStandingRepository } from '../persistence/club-standing.repository';

/** Counts a club's memory anew from the marks, and tells of whom it was wrong: nobody, always. */
@Injectable()
export class RebuildStanding {
  constructor(
    private readonly database: Database,
    private readonly standings: ClubStandingRepository,
  ) {}

  async execute(clubId: string): Promise<readonly string[]> {
    return this.database.tx(async (tx) =>
      this.standings.recount(tx, clubId, await this.standings.known(tx, clubId)),
    );
  }
}
