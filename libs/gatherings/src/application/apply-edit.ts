import { Injectable } from '@nestjs/common';
import { ok, refuse, unauthenticated, type Outcome, type Viewer } from '@asaza/kernel';
import { Database, type Tx } from '@asaza/platform/database';
import type { Edit, EditFacts } from '../domain/edit';
import {
  editedMeanwhile,
  type EditedMeanwhile,
  type EditRefusal,
} from '../domain/gatherings.refusals';
import { editsCollide } from '../domain/meanwhile';
import type { OccurrenceFacts } from '../domain/occurrence';
import type { Gathering } from '../domain/plan-state';
import { planEdit } from '../domain/plan-edit';
import type { SeriesFacts } from '../domain/series';
import { EditRepository, EDITS_LOOKED_AT } from '../persistence/edit.repository';
import { OccurrenceRepository } from '../persistence/occurrence.repository';
import { SeriesRepository } from '../persistence/series.repository';
import { EditGathering } from './edit-gathering';
import { SaveEdit } from './save-edit';

export interface AppliedEdit {
  /** null when nothing differed from before. */
  readonly edit: EditFacts | null;
  readonly series: SeriesFacts;
  /** The date that the edit was about, or that it added. */
  readonly occurrence: OccurrenceFacts | null;
}

export interface EditWanted {
  readonly edit: Edit;
  /** The one that the host saw; without it whatever was saved meanwhile is overwritten. */
  readonly version?: number | null;
  /** Told as soon as it is saved: it cannot be taken back. */
  readonly immediately?: boolean;
}

/** Saves one edit of a series and its dates; people are told after the send delay. */
@Injectable()
export class ApplyEdit {
  constructor(
    private readonly database: Database,
    private readonly editGathering: EditGathering,
    private readonly saveEdit: SaveEdit,
    private readonly edits: EditRepository,
    private readonly series: SeriesRepository,
    private readonly occurrences: OccurrenceRepository,
  ) {}

  async execute(
    viewer: Viewer | null,
    wanted: EditWanted,
  ): Promise<Outcome<AppliedEdit, EditRefusal | EditedMeanwhile>> {
    return this.database.tx((tx) => this.within(tx, viewer, wanted));
  }

  /** The same in a transaction of the caller, who has more to do with it. */
  async within(
    tx: Tx,
    viewer: Viewer | null,
    { edit, version, immediately = false }: EditWanted,
  ): Promise<Outcome<AppliedEdit, EditRefusal | EditedMeanwhile>> {
    if (!viewer) return refuse(unauthenticated);
    const editing = await this.editGathering.open(tx, viewer, edit, { look: false });
    if (!editing.ok) return editing;
    const { context, series } = editing.value;
    const collision = await this.collision(tx, { edit, version }, context.gathering);
    if (collision) return refuse(collision);
    const planned = planEdit(context, edit);
    if (!planned.ok) return planned;
    const saved = await this.saveEdit.save(tx, planned.value, {
      ...{ kind: edit.kind, personId: viewer.personId, now: context.world.now, immediately },
    });
    const { aboutId, askedAdd } = planned.value;
    const id = askedAdd === null ? aboutId : saved.addedIds[askedAdd];
    const [occurrence] = id ? await this.occurrences.byIds(tx, [id]) : [];
    const [changed] = saved.edit ? await this.series.byIds(tx, [series.id]) : [];
    return ok({
      edit: saved.edit,
      series: changed ?? series,
      occurrence: occurrence ?? null,
    });
  }

  /** For what a host does to one date as it is now, whoever changed it before. */
  async executeNow(
    viewer: Viewer | null,
    edit: Edit,
    immediately = false,
  ): Promise<Outcome<AppliedEdit, EditRefusal>> {
    const outcome = await this.execute(viewer, { edit, immediately });
    if (outcome.ok) return outcome;
    const { refusal } = outcome;
    if (refusal.code === 'EDITED_MEANWHILE') throw new Error('No version was sent.');
    return refuse(refusal);
  }

  /** The date of an edit that is about one. */
  occurrenceOf({ occurrence }: AppliedEdit): OccurrenceFacts {
    if (!occurrence) throw new Error('The edit was about no date.');
    return occurrence;
  }

  private async collision(
    tx: Tx,
    { edit, version }: Pick<EditWanted, 'edit' | 'version'>,
    gathering: Gathering,
  ): Promise<EditedMeanwhile | null> {
    const { series } = gathering;
    if (version == null || version >= series.version) return null;
    const since = await this.edits.since(tx, series.id, version);
    // Too long ago to look at each: nothing of what the host saw may be taken for granted.
    const isLongAgo = series.version - version > EDITS_LOOKED_AT;
    return isLongAgo || editsCollide(edit, since, gathering)
      ? editedMeanwhile({ seriesId: series.id, version: series.version, edits: since })
      : null;
  }
}
