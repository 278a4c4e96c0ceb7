import { Injectable } from '@nestjs/common';
import { ok, type CommonRefusal, type Outcome, type Viewer } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import type { DateTaken, OccurrenceOver } from '../domain/gatherings.refusals';
import type { OccurrenceFacts } from '../domain/occurrence';
import type { RawVenue } from '../domain/venue';
import { ApplyEdit } from './apply-edit';

export interface MoveOccurrenceInput {
  readonly occurrenceId: string;
  readonly startLocal: Temporal.PlainDateTime;
  /** null: as long as it is. */
  readonly durationMinutes?: number | null;
  /** null: where it is. */
  readonly venue?: RawVenue | null;
}

/** Gives one occurrence another time, length or place: the shortest edit of all. */
@Injectable()
export class MoveOccurrence {
  constructor(private readonly applyEdit: ApplyEdit) {}

  async execute(
    viewer: Viewer | null,
    { occurrenceId, startLocal, durationMinutes, venue }: MoveOccurrenceInput,
  ): Promise<Outcome<OccurrenceFacts, CommonRefusal | OccurrenceOver | DateTaken>> {
    const outcome = await this.applyEdit.executeNow(viewer, {
      kind: 'occurrence',
      occurrenceId,
      startLocal,
      ...(durationMinutes == null ? {} : { durationMinutes }),
      ...(venue ? { venue } : {}),
    });
    return outcome.ok ? ok(this.applyEdit.occurrenceOf(outcome.value)) : outcome;
  }
}
