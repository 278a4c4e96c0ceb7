import { Injectable } from '@nestjs/common';
import { People } from '@asaza/people';
import { Database, type Tx } from '@asaza/platform/database';
import { Log } from '@asaza/platform/logging';
import type { Temporal } from '@asaza/recurrence';
import type { HoldStage, ReportPage, ReportState } from '../domain/solicitation';
import { HoldRepository, type StoredHold } from '../persistence/hold.repository';
import { ReportRepository, type StoredReport } from '../persistence/report.repository';
import { SellingRepository, type SellingDeclaration } from '../persistence/selling.repository';

/** One report as a host reads it. */
export interface ReportView {
  readonly id: string;
  readonly reporterName: string;
  readonly page: ReportPage;
  readonly words: string | null;
  readonly state: ReportState;
  readonly reportedAt: Temporal.Instant;
}

/** Everything about one person in one club, which a host decides at once. */
export interface ReportCase {
  readonly clubId: string;
  readonly personId: string;
  readonly name: string;
  readonly reports: readonly ReportView[];
  /** Null: nothing is held. */
  readonly hold: { readonly stage: HoldStage; readonly decision: 'kept' | 'removed' | null } | null;
  readonly contest: string | null;
  /** What they declared that they sell, or null. */
  readonly sells: string | null;
  /** Whether a host is to decide now. */
  readonly waits: boolean;
}

/** The hosts' queue. A host sees nothing about themselves, and every reading is logged. */
@Injectable()
export class ReportQueue {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly log: Log,
    private readonly reports: ReportRepository,
    private readonly holds: HoldRepository,
    private readonly selling: SellingRepository,
  ) {}

  /** For a host of all of these clubs: by club, what waits first, then the latest first. */
  byClubs(hostId: string, clubIds: readonly string[]): Promise<Map<string, ReportCase[]>> {
    return this.database.tx(async (tx) => {
      const all = await this.reports.ofClubs(tx, clubIds);
      const reports = all.filter(({ reportedId }) => reportedId !== hostId);
      for (const clubId of new Set(reports.map((report) => report.clubId)))
        this.log.info('introductions.reports_read', { clubId, personId: hostId });
      const facts = await this.factsOf(tx, clubIds, reports);
      return new Map(
        clubIds.map((clubId) => {
          const own = reports.filter((report) => report.clubId === clubId);
          const about = [...new Set(own.map(({ reportedId }) => reportedId))];
          const cases = about.map((personId) => caseOf(clubId, personId, own, facts));
          return [clubId, cases.sort((a, b) => Number(b.waits) - Number(a.waits))];
        }),
      );
    });
  }

  private async factsOf(
    tx: Tx,
    clubIds: readonly string[],
    reports: readonly StoredReport[],
  ): Promise<Facts> {
    const about = [...new Set(reports.map(({ reportedId }) => reportedId))];
    const all = new Set([...about, ...reports.map(({ reporterId }) => reporterId)]);
    const names = await this.people.namesOf([...all], tx);
    return {
      nameOf: (personId) => names.get(personId)?.displayName ?? '',
      holds: await this.holds.ofClubs(tx, clubIds),
      sells: await this.selling.of(tx, about),
    };
  }
}

interface Facts {
  readonly nameOf: (personId: string) => string;
  readonly holds: readonly StoredHold[];
  readonly sells: ReadonlyMap<string, SellingDeclaration>;
}

function caseOf(
  clubId: string,
  personId: string,
  ofClub: readonly StoredReport[],
  { nameOf, holds, sells }: Facts,
): ReportCase {
  const hold = holds.find((one) => one.clubId === clubId && one.personId === personId) ?? null;
  const own = ofClub.filter(({ reportedId }) => reportedId === personId);
  return {
    ...{ clubId, personId, name: nameOf(personId) },
    reports: own.map(({ id, reporterId, page, words, state, reportedAt }) => ({
      ...{ id, page, words, state, reportedAt },
      reporterName: nameOf(reporterId),
    })),
    hold: hold && { stage: hold.stage, decision: hold.decision },
    contest: hold?.contest ?? null,
    sells: sells.get(personId)?.what ?? null,
    waits: own.some(({ state }) => state === 'open'),
  };
}
