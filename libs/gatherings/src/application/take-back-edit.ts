import { Injectable } from '@nestjs/common';
import {
  isUuid,
  notFound,
  ok,
  refuse,
  unauthenticated,
  type CommonRefusal,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import type { EditFacts } from '../domain/edit';
import { EditTakenBack, EditTells } from '../domain/gatherings.events';
import { tooLateToTakeBack, type TooLateToTakeBack } from '../domain/gatherings.refusals';
import { planTakeBack } from '../domain/plan-take-back';
import { EditRepository } from '../persistence/edit.repository';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { SeriesRepository } from '../persistence/series.repository';
import { Almanac } from './almanac';
import { ClubAccess } from './club-access';
import { SaveEdit } from './save-edit';

/** Puts everything back as it was before an edit of which nobody has been told yet. */
@Injectable()
export class TakeBackEdit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly almanac: Almanac,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly access: ClubAccess,
    private readonly saveEdit: SaveEdit,
    private readonly edits: EditRepository,
    private readonly plans: SeriesPlanRepository,
    private readonly series: SeriesRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    editId: string,
  ): Promise<Outcome<EditFacts, CommonRefusal | TooLateToTakeBack>> {
    if (!viewer) return refuse(unauthenticated);
    if (!isUuid(editId)) return refuse(notFound('edit'));
    return this.database.tx(async (tx) => {
      const edit = await this.edits.byId(tx, editId);
      if (!edit) return refuse(notFound('edit'));
      await this.plans.lock(tx, edit.seriesId);
      const [series] = await this.series.byIds(tx, [edit.seriesId]);
      const host = await this.access.asHost(tx, 'edit', series ?? null, viewer);
      if (!host.ok) return host;
      return this.takeBack(tx, edit, viewer);
    });
  }

  private async takeBack(
    tx: Tx,
    { id: editId, seriesId, version }: EditFacts,
    viewer: Viewer,
  ): Promise<Outcome<EditFacts, CommonRefusal | TooLateToTakeBack>> {
    const newest = await this.edits.newest(tx, seriesId);
    const stands = (await this.edits.byId(tx, editId))?.state === 'waiting';
    if (stands && newest !== editId) return refuse(tooLateToTakeBack('BUILT_UPON'));
    // The one step that the announcing of it takes too: whoever comes first has it.
    if (!(await this.edits.setState(tx, editId, 'taken_back'))) return this.notWaiting(tx, editId);
    const now = await this.clock.now();
    const undo = await this.edits.undo(tx, editId);
    const aboutIds = undo ? [...undo.rows.map(({ id }) => id), ...undo.addedIds] : [];
    const gathering = await this.plans.gathering(tx, seriesId, { now, aboutIds });
    if (!gathering || !undo) return refuse(notFound('edit'));
    const planned = planTakeBack(gathering, undo, this.almanac.worldAt(now));
    const { edit: back } = await this.saveEdit.save(tx, planned, {
      kind: 'take_back',
      personId: viewer.personId,
      now,
      takesBack: { keptPast: undo.keptPast, version },
    });
    await this.due.cancel(tx, EditTells, editId);
    const backId = back?.id ?? editId;
    await this.outbox.append(tx, EditTakenBack, { editId, seriesId, backId });
    const taken = await this.edits.byId(tx, editId);
    return taken ? ok(taken) : refuse(notFound('edit'));
  }

  /** Pressed twice, it is taken back once. */
  private async notWaiting(tx: Tx, editId: string): Promise<Outcome<EditFacts, TooLateToTakeBack>> {
    const edit = await this.edits.byId(tx, editId);
    return edit?.state === 'taken_back' ? ok(edit) : refuse(tooLateToTakeBack('TOLD'));
  }
}
