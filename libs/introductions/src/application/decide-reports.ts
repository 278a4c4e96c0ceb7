import { Injectable } from '@nestjs/common';
import {
  conflict,
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
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { HoldDecided } from '../domain/introductions.events';
import { holdAfterDecision, type ReportDecision } from '../domain/solicitation';
import { HoldRepository } from '../persistence/hold.repository';
import { ReportRepository } from '../persistence/report.repository';
import { NarrowHolds } from './narrow-holds';

export interface DecideReportsInput {
  readonly clubId: string;
  /** Whom the reports are about. */
  readonly personId: string;
  readonly decision: ReportDecision;
  /** How many reports the host was shown: one that came meanwhile is not decided unread. */
  readonly seen: number;
}

/** A host decides about the reports on one person in their club. About oneself nobody decides. */
@Injectable()
export class DecideReports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly narrow: NarrowHolds,
    private readonly outbox: Outbox,
    private readonly clubs: Clubs,
    private readonly reports: ReportRepository,
    private readonly holds: HoldRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: DecideReportsInput,
  ): Promise<Outcome<{ clubId: string }, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const { clubId, personId, decision } = input;
    if (!isUuid(clubId)) return refuse(notFound('club'));
    return this.database.tx(async (tx) => {
      const role = await this.clubs.roleOf(tx, clubId, viewer.personId);
      if (role === null) return refuse(notFound('club'));
      if (!canHost(role)) return refuse(forbidden);
      if (!isUuid(personId) || personId === viewer.personId) return refuse(notFound('reports'));
      await this.reports.oneAtATime(tx, personId);
      const all = await this.reports.ofClubs(tx, [clubId]);
      const about = all.filter(({ reportedId }) => reportedId === personId);
      if (about.length === 0) return refuse(notFound('reports'));
      if (about.length !== input.seen) return refuse(conflict('reports'));
      await this.decide(tx, { clubId, personId }, decision, viewer.personId);
      return ok({ clubId });
    });
  }

  private async decide(
    tx: Tx,
    about: { readonly clubId: string; readonly personId: string },
    decision: ReportDecision,
    by: string,
  ): Promise<void> {
    const { clubId, personId } = about;
    const state = decision === 'lift' ? 'dismissed' : 'upheld';
    await this.reports.decide(tx, { clubId, reportedId: personId }, state, by);
    const reporters = await this.reports.reporters(tx, personId);
    const before = await this.holds.lock(tx, personId, clubId);
    const after = holdAfterDecision(decision, reporters);
    if (after !== null) {
      const everywhereUntil = await this.clock.now();
      const hold = { id: this.entropy.id(), personId, clubId, stage: after.stage, everywhereUntil };
      await this.holds.decide(tx, before?.id ?? (await this.holds.put(tx, hold)), after, by);
    }
    await this.narrow.of(tx, personId, after === null ? before : null);
    if (before?.toldAt)
      await this.outbox.append(tx, HoldDecided, { holdId: before.id, ...about, decision });
  }
}
