import { Injectable } from '@nestjs/common';
import { ok, refuse, unauthenticated, type Outcome, type Viewer } from '@asaza/kernel';
import { Database } from '@asaza/platform/database';
import type { Edit, EditPlan } from '../domain/edit';
import { planEdit } from '../domain/plan-edit';
import type { EditRefusal } from '../domain/gatherings.refusals';
import { EditGathering } from './edit-gathering';

/** What an edit would do, without doing it. */
@Injectable()
export class PreviewEdit {
  constructor(
    private readonly database: Database,
    private readonly editGathering: EditGathering,
  ) {}

  async execute(viewer: Viewer | null, edit: Edit): Promise<Outcome<EditPlan, EditRefusal>> {
    if (!viewer) return refuse(unauthenticated);
    return this.database.tx(async (tx) => {
      const editing = await this.editGathering.open(tx, viewer, edit, { look: true });
      if (!editing.ok) return editing;
      const planned = planEdit(editing.value.context, edit);
      return planned.ok ? ok(planned.value.plan) : planned;
    });
  }
}
