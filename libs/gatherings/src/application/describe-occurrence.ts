import { Injectable } from '@nestjs/common';
import {
  ok,
  refuse,
  type CommonRefusal,
  type LocalizedText,
  type Outcome,
  type Viewer,
} from '@asaza/kernel';
import type { OccurrenceFacts } from '../domain/occurrence';
import { ApplyEdit } from './apply-edit';

/** The theme of one date. Text only: the sequence stays and nobody is told. */
@Injectable()
export class DescribeOccurrence {
  constructor(private readonly applyEdit: ApplyEdit) {}

  async execute(
    viewer: Viewer | null,
    input: { readonly occurrenceId: string; readonly subtitle: Partial<LocalizedText> },
  ): Promise<Outcome<OccurrenceFacts, CommonRefusal>> {
    const outcome = await this.applyEdit.executeNow(viewer, { kind: 'occurrence', ...input });
    if (outcome.ok) return ok(this.applyEdit.occurrenceOf(outcome.value));
    const { refusal } = outcome;
    switch (refusal.code) {
      case 'DATE_TAKEN':
      case 'OCCURRENCE_OVER':
      case 'OCCURRENCE_STARTED':
      case 'OCCURRENCE_CANCELLED':
        throw new Error('A theme may be written of any date.');
      default:
        return refuse(refusal);
    }
  }
}
