import { Injectable } from '@nestjs/common';
import { ok, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import { Database, type Tx } from '@asaza/platform/database';
import { HoldRepository } from '../persistence/hold.repository';
import { ReportRepository } from '../persistence/report.repository';
import { NarrowHolds } from './narrow-holds';
import { Whom, type WhomInput } from './whom';

/** Pressed by mistake: while no host has decided, whoever reported takes it back, and nothing is held by it. */
@Injectable()
export class TakeBackReport {
  constructor(
    private readonly database: Database,
    private readonly narrow: NarrowHolds,
    private readonly whom: Whom,
    private readonly reports: ReportRepository,
    private readonly holds: HoldRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    input: WhomInput,
  ): Promise<Outcome<{ personId: string }, CommonRefusal>> {
    return this.database.tx(async (tx) => {
      const found = await this.whom.of(tx, viewer, input);
      if (!found.ok) return found;
      const { holderId, otherId: personId } = found.value;
      await this.reports.oneAtATime(tx, personId);
      const clubs = await this.reports.takeBack(tx, holderId, personId);
      for (const clubId of clubs) await this.release(tx, personId, clubId);
      return ok({ personId });
    });
  }

  private async release(tx: Tx, personId: string, clubId: string): Promise<void> {
    const hold = await this.holds.lock(tx, personId, clubId);
    const about = await this.reports.ofClubs(tx, [clubId]);
    const isLast = !about.some((one) => one.reportedId === personId && one.state === 'open');
    // What a host has decided does not rest on this report alone any more.
    await this.narrow.of(tx, personId, hold?.decision === null && isLast ? hold : null);
  }
}
