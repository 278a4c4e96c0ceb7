import { Injectable } from '@nestjs/common';
import { People } from '@asaza/people';
import { Database } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { BlockRepository } from '../persistence/block.repository';
import { EncounterQueries } from '../persistence/encounter.queries';
import { ReportRepository } from '../persistence/report.repository';

/** What the holder of a link has said of the other. */
export interface LinkSafety {
  readonly otherName: string;
  readonly reported: boolean;
  readonly blocked: boolean;
}

/** The page of a link on which somebody reports or blocks. Changes nothing. */
@Injectable()
export class LinkSafetyViews {
  constructor(
    private readonly database: Database,
    private readonly tokens: Tokens,
    private readonly people: People,
    private readonly encounters: EncounterQueries,
    private readonly reports: ReportRepository,
    private readonly blocks: BlockRepository,
  ) {}

  /** Null for anything that is no link. */
  of(token: string): Promise<LinkSafety | null> {
    return this.database.tx(async (tx) => {
      const link = await this.encounters.byLink(tx, this.tokens.hash(token));
      if (!link) return null;
      const { holderId, otherId } = link;
      const names = await this.people.namesOf([otherId], tx);
      const reports = await this.reports.by(tx, holderId);
      const blocks = await this.blocks.of(tx, holderId);
      return {
        otherName: names.get(otherId)?.displayName ?? '',
        reported: reports.some(
          ({ reportedId, state }) => reportedId === otherId && state === 'open',
        ),
        blocked: blocks.some(({ personId }) => personId === otherId),
      };
    });
  }
}
