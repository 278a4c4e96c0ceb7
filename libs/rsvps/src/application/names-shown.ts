import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { audiencesFor } from '../domain/visibility';
import { NameAudienceRepository } from '../persistence/name-audience.repository';
import { ShowName } from './show-name';

/** Whose names those who were at a date together may read, as their owners say. */
@Injectable()
export class NamesShown {
  constructor(
    private readonly audiences: NameAudienceRepository,
    private readonly showName: ShowName,
  ) {}

  /** Those of these people who show their name to others at the same date of the club. */
  among(tx: Tx, clubId: string, personIds: readonly string[]): Promise<Set<string>> {
    const together = audiencesFor({ staff: false, comesToo: true });
    return this.audiences.showing(tx, clubId, personIds, together);
  }

  /** The person says whether others at the same dates of the club may read their name. */
  async choose(tx: Tx, personId: string, clubId: string, shown: boolean): Promise<void> {
    const { audience } = await this.showName.of(personId, clubId, tx);
    // Whoever shows it to everybody shows it to these as well: nothing to change.
    if ((audience !== 'hosts') === shown) return;
    await this.audiences.choose(tx, personId, clubId, shown ? 'attendees' : 'hosts');
  }
}
