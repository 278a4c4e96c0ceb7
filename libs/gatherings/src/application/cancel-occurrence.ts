import { Injectable } from '@nestjs/common';
import { ok, refuse, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import type { OccurrenceOver } from '../domain/gatherings.refusals';
import type { OccurrenceFacts } from '../domain/occurrence';
import { ApplyEdit } from './apply-edit';

/** Marks an occurrence off: it stays visible with the reason, also while it runs, until its end. */
@Injectable()
export class CancelOccurrence {
  constructor(private readonly applyEdit: ApplyEdit) {}

  async execute(
    viewer: Viewer | null,
    {
      immediately = false,
      ...input
    }: {
      readonly occurrenceId: string;
      readonly reason?: string | null;
      /** Told without the send delay, as on the morning itself. */
      readonly immediately?: boolean | null;
    },
  ): Promise<Outcome<OccurrenceFacts, CommonRefusal | OccurrenceOver>> {
    const edit = { kind: 'cancel', ...input } as const;
    const outcome = await this.applyEdit.executeNow(viewer, edit, immediately ?? false);
    if (outcome.ok) return ok(this.applyEdit.occurrenceOf(outcome.value));
    const { refusal } = outcome;
    if (refusal.code === 'DATE_TAKEN') throw new Error('Cancelling takes no date.');
    return refuse(refusal);
  }
}
