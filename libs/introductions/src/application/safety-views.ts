import { Injectable } from '@nestjs/common';
import { People } from '@asaza/people';
import { Database, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { HoldStage } from '../domain/solicitation';
import { BlockRepository } from '../persistence/block.repository';
import { EncounterQueries } from '../persistence/encounter.queries';
import { HoldRepository } from '../persistence/hold.repository';
import { ReportRepository } from '../persistence/report.repository';
import { SellingRepository } from '../persistence/selling.repository';

/** Somebody who was put to the viewer, and what the viewer has said of them. */
export interface EncounterView {
  readonly personId: string;
  readonly name: string;
  readonly clubId: string;
  readonly introduced: boolean;
  readonly at: Temporal.Instant;
  readonly blocked: boolean;
  readonly reported: boolean;
}

/** What is kept back for the viewer. Who said so is not part of it. */
export interface HoldView {
  readonly id: string;
  readonly clubId: string;
  readonly stage: HoldStage;
  readonly decision: 'kept' | 'removed' | null;
  readonly toldAt: Temporal.Instant;
  readonly contest: string | null;
}

export interface SafetyView {
  readonly encounters: readonly EncounterView[];
  /** Whom the viewer has blocked, the latest first. */
  readonly blocks: readonly {
    readonly personId: string;
    readonly name: string;
    readonly blockedAt: Temporal.Instant;
  }[];
  readonly holds: readonly HoldView[];
  /** What the viewer says they sell; `declaredAt` is null until they have said anything. */
  readonly selling: { readonly what: string | null; readonly declaredAt: Temporal.Instant | null };
}

/** Everything about safety that is somebody's own. */
@Injectable()
export class SafetyViews {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly encounters: EncounterQueries,
    private readonly blocks: BlockRepository,
    private readonly reports: ReportRepository,
    private readonly holds: HoldRepository,
    private readonly selling: SellingRepository,
  ) {}

  of(personId: string): Promise<SafetyView> {
    return this.database.tx(async (tx) => {
      const met = await this.encounters.of(tx, personId);
      const blocks = await this.blocks.of(tx, personId);
      const reported = new Set(
        (await this.reports.by(tx, personId)).flatMap(({ reportedId, state }) =>
          state === 'open' ? reportedId : [],
        ),
      );
      const blocked = new Set(blocks.map((block) => block.personId));
      const nameOf = await this.names(tx, [...met, ...blocks]);
      return {
        encounters: met
          .map((one) => ({
            ...one,
            name: nameOf(one.personId),
            blocked: blocked.has(one.personId),
            reported: reported.has(one.personId),
          }))
          .sort((a, b) => b.at.epochMilliseconds - a.at.epochMilliseconds),
        blocks: blocks.map((block) => ({ ...block, name: nameOf(block.personId) })),
        holds: await this.holdsOf(tx, personId),
        selling: (await this.selling.of(tx, [personId])).get(personId) ?? {
          what: null,
          declaredAt: null,
        },
      };
    });
  }

  /** What has been told: a hold of this morning says nothing yet, so that its moment names nobody. */
  private async holdsOf(tx: Tx, personId: string): Promise<HoldView[]> {
    const holds = await this.holds.ofPerson(tx, personId);
    return holds.flatMap(({ id, clubId, stage, decision, toldAt, contest }) =>
      toldAt ? [{ id, clubId, stage, decision, toldAt, contest }] : [],
    );
  }

  private async names(tx: Tx, of: readonly { readonly personId: string }[]) {
    const ids = [...new Set(of.map(({ personId }) => personId))];
    const names = await this.people.namesOf(ids, tx);
    return (personId: string): string => names.get(personId)?.displayName ?? '';
  }
}
