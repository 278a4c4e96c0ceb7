import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { HoldTells, IntroductionRetried } from '../domain/introductions.events';
import { stageOf } from '../domain/solicitation';
import { HoldRepository, type StoredHold } from '../persistence/hold.repository';
import { ReportRepository } from '../persistence/report.repository';

/** After a report counts no more: its hold goes, others hold as much as is left, and who both said yes may meet. */
@Injectable()
export class NarrowHolds {
  constructor(
    private readonly due: Due,
    private readonly holds: HoldRepository,
    private readonly reports: ReportRepository,
  ) {}

  /** `lifted`: the hold that goes; null: none. */
  async of(tx: Tx, personId: string, lifted: StoredHold | null): Promise<void> {
    if (lifted) {
      await this.holds.lift(tx, lifted.id);
      await this.due.cancel(tx, HoldTells, lifted.id);
    }
    // Whoever counted here may have made two in another club.
    const reporters = await this.reports.reporters(tx, personId);
    await this.holds.setStage(tx, personId, stageOf(reporters));
    for (const proposalId of await this.holds.agreed(tx, personId))
      await this.due.now(tx, IntroductionRetried, proposalId);
  }
}
