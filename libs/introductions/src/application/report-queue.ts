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
import { People } from '@asaza/people';
import { Database, type Tx } from '@asaza/platform/database';
import { Log } from '@asaza/platform/logging';
import type { Temporal } from '@asaza/recurrence';
import type { HoldStage, ReportPage, ReportState } from '../domain/solicitation';
import { HoldRepository } from '../persistence/hold.repository';
import { ReportRepository } from '../persistence/report.repository';
import { SellingRepository } from '../persistence/selling.repository';

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
    private readonly clubs: Clubs,
    private readonly people: People,
    private readonly log: Log,
    private readonly reports: ReportRepository,
    private readonly holds: HoldRepository,
    private readonly selling: SellingRepository,
  ) {}

  /** What waits first, then the latest first. */
  async of(
    viewer: Viewer | null,
    clubId: string,
  ): Promise<Outcome<readonly ReportCase[], CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(clubId)) return refuse(notFound('club'));
    return this.database.tx(async (tx) => {
      const role = await this.clubs.roleOf(tx, clubId, viewer.personId);
      if (role === null) return refuse(notFound('club'));
      if (!canHost(role)) return refuse(forbidden);
      const cases = await this.cases(tx, clubId, viewer.personId);
      const { personId } = viewer;
      this.log.info('introductions.reports_read', { clubId, personId, cases: cases.length });
      return ok(cases);
    });
  }

  private async cases(tx: Tx, clubId: string, hostId: string): Promise<ReportCase[]> {
    const all = await this.reports.ofClub(tx, clubId);
    const reports = all.filter(({ reportedId }) => reportedId !== hostId);
    const holds = new Map(
      (await this.holds.ofClub(tx, clubId)).map((hold) => [hold.personId, hold]),
    );
    const about = [...new Set(reports.map(({ reportedId }) => reportedId))];
    const sells = await this.selling.of(tx, about);
    const names = await this.people.namesOf(
      [...new Set([...about, ...reports.map(({ reporterId }) => reporterId)])],
      tx,
    );
    const nameOf = (personId: string): string => names.get(personId)?.displayName ?? '';
    const cases = about.map((personId): ReportCase => {
      const hold = holds.get(personId) ?? null;
      const own = reports.filter(({ reportedId }) => reportedId === personId);
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
    });
    return [...cases.filter(({ waits }) => waits), ...cases.filter(({ waits }) => !waits)];
  }
}
