import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfChange } from '../application/tell-of-change';
import { tellMovedJob, tellCancelledJob } from './date-news.job';

@Injectable()
export class TellMovedHandler implements JobHandler<typeof tellMovedJob> {
  readonly job = tellMovedJob;
  constructor(private readonly tell: TellOfChange) {}

  handle({ eventId, facts }: Call<typeof tellMovedJob.on>): Promise<void> {
    return this.tell.moved(eventId, facts.occurrenceId, facts.startedAt);
  }
}

@Injectable()
export class TellCancelledHandler implements JobHandler<typeof tellCancelledJob> {
  readonly job = tellCancelledJob;
  constructor(private readonly tell: TellOfChange) {}

  handle({ eventId, facts }: Call<typeof tellCancelledJob.on>): Promise<void> {
    return this.tell.cancelled(eventId, facts.occurrenceId);
  }
}
