import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { EditAnnounced, EditTells } from '../domain/gatherings.events';
import { EditRepository } from '../persistence/edit.repository';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { TellingRepository } from '../persistence/telling.repository';

/**
 * After the send delay an edit can no longer be taken back: answers follow it, and people are told. While a
 * newer one may still be taken back it waits with it: nobody is told of what may not stand, and a host who
 * tries a few times sends one mail.
 */
@Injectable()
export class AnnounceEdit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly plans: SeriesPlanRepository,
    private readonly edits: EditRepository,
    private readonly tellings: TellingRepository,
  ) {}

  async execute(editId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const edit = await this.edits.byId(tx, editId);
      if (!edit) return;
      const { seriesId } = edit;
      await this.plans.lock(tx, seriesId);
      const waiting = await this.tellings.waiting(tx, seriesId);
      const newest = waiting.at(-1);
      // The state is the memory: told or taken back, a second call says nothing.
      if (!newest || !waiting.some(({ id }) => id === editId)) return;
      const now = await this.clock.now();
      if (newest.id !== editId && Temporal.Instant.compare(newest.tellsAt, now) > 0)
        return this.due.at(tx, EditTells, editId, newest.tellsAt);
      const ids = waiting.map(({ id }) => id);
      await this.tellings.tell(tx, ids, newest.id);
      await this.due.cancelAll(
        tx,
        EditTells,
        ids.filter((id) => id !== editId),
      );
      await this.outbox.append(tx, EditAnnounced, { editId: newest.id, seriesId });
    });
  }
}
