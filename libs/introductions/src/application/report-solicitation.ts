import { Injectable } from '@nestjs/common';
import {
  ok,
  parseOptionalText,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { HoldTells, SolicitationReported } from '../domain/introductions.events';
import { holdAfterReport, safetyTerms, type ReportPage } from '../domain/solicitation';
import { BlockRepository } from '../persistence/block.repository';
import { HoldRepository } from '../persistence/hold.repository';
import { ReportRepository, type NewReport } from '../persistence/report.repository';
import { Whom, type WhomInput } from './whom';

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
    private readonly due: Due,
    private readonly outbox: Outbox,
    private readonly whom: Whom,
    private readonly reports: ReportRepository,
    private readonly holds: HoldRepository,
    private readonly blocks: BlockRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: WhomInput & { readonly words?: string | null },
  ): Promise<Outcome<{ personId: string }, CommonRefusal>> {
    const words = parseOptionalText('words', input.words, safetyTerms.wordsMost);
    if (!words.ok) return words;
    return this.database.tx(async (tx) => {
      const found = await this.whom.of(tx, viewer, input);
      if (!found.ok) return found;
      const { holderId: reporterId, otherId: reportedId, clubId, page } = found.value;
      await this.keep(tx, { reporterId, reportedId, clubId, page }, words.value);
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
    const news = { reportId: report.id, clubId, personId: reportedId };
    await this.outbox.append(tx, SolicitationReported, news);
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
