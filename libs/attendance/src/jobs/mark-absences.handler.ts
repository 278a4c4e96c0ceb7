import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { MarkAbsences } from '../application/mark-absences';
import { markAbsencesJob } from './mark-absences.job';

@Injectable()
export class MarkAbsencesHandler implements JobHandler<typeof markAbsencesJob> {
  readonly job = markAbsencesJob;

  constructor(private readonly markAbsences: MarkAbsences) {}

  handle({ eventId, facts }: Call<(typeof markAbsencesJob)['on']>): Promise<void> {
    return this.markAbsences.execute(eventId, facts.occurrenceId);
  }
}
