import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { MergeSettles, PeopleMerged } from '../domain/people.events';
import { HistoryRepository, PEOPLE_COLUMNS } from '../persistence/history.repository';
import { MergeRepository } from '../persistence/merge.repository';
import { HistoryParts } from './history-parts';

/**
 * Two people become one: every area moves its own rows, all in one transaction, so that a worker that dies
 * leaves two people or one, and never one and a half. It may run any number of times.
 */
@Injectable()
export class UnitePeople {
  constructor(
    private readonly database: Database,
    private readonly merges: MergeRepository,
    private readonly history: HistoryRepository,
    private readonly parts: HistoryParts,
    private readonly clock: Clock,
    private readonly due: Due,
    private readonly outbox: Outbox,
  ) {}

  async execute(mergeId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const merge = await this.merges.lock(tx, mergeId);
      if (!merge?.agreedAt) return;
      const { keptId, goneId } = merge;
      const went = await this.history.lockBoth(tx, keptId, goneId);
      // Of two merges at once the later one follows whoever was kept by the first.
      const to = went.get(keptId) ?? keptId;
      const already = went.get(goneId);
      if (to === goneId || (already && already !== to)) return this.merges.done(tx, mergeId);
      await this.checkHands(tx);
      for (const part of this.parts.all()) await part.move(tx, { from: goneId, to });
      await this.history.move(tx, goneId, to, merge.keepsOwnName);
      await this.merges.done(tx, mergeId);
      if (merge.doneAt) return;
      // Whatever was on its way to the one who is gone has arrived by then, and is moved after them.
      await this.due.at(tx, MergeSettles, mergeId, now.add({ hours: 1 }));
      await this.outbox.append(tx, PeopleMerged, { mergeId, keptId: to, goneId });
    });
  }

  /** References to people that nobody here moves. None, or nothing is merged. */
  async uncovered(tx: Tx): Promise<string[]> {
    const known = new Set([...PEOPLE_COLUMNS, ...this.parts.columns()]);
    return (await this.merges.references(tx)).filter((path) => !known.has(path));
  }

  private async checkHands(tx: Tx): Promise<void> {
    const missing = await this.uncovered(tx);
    if (missing.length > 0) throw new Error(`Nobody moves ${missing.join(', ')}.`);
  }
}
