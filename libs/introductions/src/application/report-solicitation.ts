import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  parseOptionalText,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type InvalidInput,
  type NotFound,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { HoldTells, SolicitationReported } from '../domain/introductions.events';
import { holdAfterReport, safetyTerms, type ReportPage } from '../domain/solicitation';
import { BlockRepository } from '../persistence/block.repository';
import { EncounterQueries } from '../persistence/encounter.queries';
import { HoldRepository } from '../persistence/hold.repository';
import { ReportRepository, type NewReport } from '../persistence/report.repository';

const DAY_HOURS = 24;

/** Who reports whom, and which club's hosts are to look at it. */
interface Reporting {
  readonly reporterId: string;
  readonly reportedId: string;
  readonly clubId: string;
  readonly page: ReportPage;
}

/**
 * "I was solicited": holds new proposals for the other at once, keeps the two apart for good, and asks the hosts
 * to look. Said again it is the same report; words given later are added to it.
 */
@Injectable()
export class ReportSolicitation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly due: Due,
    private readonly outbox: Outbox,
    private readonly encounters: EncounterQueries,
    private readonly reports: ReportRepository,
    private readonly holds: HoldRepository,
    private readonly blocks: BlockRepository,
  ) {}

  /** By the link of a proposal, an introduction or a question that came later: no sign-in. */
  async byLink(input: {
    readonly token: string;
    readonly words?: string | null;
  }): Promise<Outcome<{ personId: string }, NotFound | InvalidInput>> {
    const words = parseOptionalText('words', input.words, safetyTerms.wordsMost);
    if (!words.ok) return words;
    return this.database.tx(async (tx) => {
      const link = await this.encounters.byLink(tx, this.tokens.hash(input.token));
      if (!link) return refuse(notFound('proposal'));
      const { holderId: reporterId, otherId: reportedId, clubId, page } = link;
      await this.keep(tx, { reporterId, reportedId, clubId, page }, words.value);
      return ok({ personId: reportedId });
    });
  }

  /** About somebody whom introductions have put to the viewer; anybody else is like an unknown id. */
  async execute(
    viewer: Viewer | null,
    input: { readonly personId: string; readonly words?: string | null },
  ): Promise<Outcome<{ personId: string }, CommonRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    const words = parseOptionalText('words', input.words, safetyTerms.wordsMost);
    if (!words.ok) return words;
    const { personId: reporterId } = viewer;
    const { personId: reportedId } = input;
    if (!isUuid(reportedId)) return refuse(notFound('person'));
    return this.database.tx(async (tx) => {
      const met = await this.encounters.with(tx, reporterId, reportedId);
      if (!met) return refuse(notFound('person'));
      const { clubId } = met;
      await this.keep(tx, { reporterId, reportedId, clubId, page: 'person' }, words.value);
      return ok({ personId: reportedId });
    });
  }

  private async keep(tx: Tx, reporting: Reporting, words: string | null): Promise<void> {
    const { reporterId, reportedId, clubId } = reporting;
    await this.reports.oneAtATime(tx, reportedId);
    await this.blocks.put(tx, this.entropy.id(), reporterId, reportedId);
    const report: NewReport = { ...reporting, id: this.entropy.id(), words };
    if (!(await this.reports.insert(tx, report))) {
      if (words !== null) await this.reports.addWords(tx, report, words);
      return;
    }
    await this.hold(tx, report);
    await this.outbox.append(tx, SolicitationReported, { reportId: report.id, clubId });
  }

  private async hold(tx: Tx, { reporterId, reportedId: personId, clubId }: NewReport) {
    const before = await this.holds.lock(tx, personId, clubId);
    const after = holdAfterReport(before, {
      reporters: await this.reports.reporters(tx, personId),
      dismissedBefore: await this.reports.dismissedBefore(tx, reporterId, personId),
    });
    if (after === null || after === before || after.decision !== null) return;
    const now = await this.clock.now();
    const holdId = await this.holds.put(tx, {
      ...{ id: this.entropy.id(), personId, clubId, stage: after.stage },
      everywhereUntil: now.add({ hours: safetyTerms.everywhereDays * DAY_HOURS }),
    });
    await this.holds.setStage(tx, personId, after.stage);
    const tellsAt = now.add({ hours: safetyTerms.toldAfterHours });
    if (before === null) await this.due.at(tx, HoldTells, holdId, tellsAt);
  }
}
