import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfEdit } from '../application/tell-of-edit';
import { tellEditJob, tellTakenBackJob } from './date-news.job';

@Injectable()
export class TellEditHandler implements JobHandler<typeof tellEditJob> {
  readonly job = tellEditJob;
  constructor(private readonly tell: TellOfEdit) {}

  handle({ eventId, facts }: Call<typeof tellEditJob.on>): Promise<void> {
    return this.tell.execute(eventId, facts.editId);
  }
}

@Injectable()
export class TellTakenBackHandler implements JobHandler<typeof tellTakenBackJob> {
  readonly job = tellTakenBackJob;
  constructor(private readonly tell: TellOfEdit) {}

  handle({ eventId, facts }: Call<typeof tellTakenBackJob.on>): Promise<void> {
    return this.tell.takenBack(eventId, facts.editId, facts.backId);
  }
}
