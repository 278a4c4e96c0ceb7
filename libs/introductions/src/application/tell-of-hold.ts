import { Injectable } from '@nestjs/common';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { HoldTold } from '../domain/introductions.events';
import { HoldRepository } from '../persistence/hold.repository';

/** A day after the first report the reported is told, once; nothing is told of what was lifted meanwhile. */
@Injectable()
export class TellOfHold {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly holds: HoldRepository,
  ) {}

  async execute(holdId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const hold = await this.holds.lockById(tx, holdId);
      if (!hold || !(await this.holds.markTold(tx, holdId))) return;
      const { personId, clubId } = hold;
      await this.outbox.append(tx, HoldTold, { holdId, personId, clubId });
    });
  }
}
