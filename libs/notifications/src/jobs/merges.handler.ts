import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfMerge } from '../application/tell-of-merge';
import { tellMergeAskedJob, tellMergedJob } from './merges.job';

@Injectable()
export class TellMergeAskedHandler implements JobHandler<typeof tellMergeAskedJob> {
  readonly job = tellMergeAskedJob;
  constructor(private readonly tell: TellOfMerge) {}

  handle({ eventId, facts }: Call<typeof tellMergeAskedJob.on>): Promise<void> {
    return this.tell.asked(eventId, facts.mergeId);
  }
}

@Injectable()
export class TellMergedHandler implements JobHandler<typeof tellMergedJob> {
  readonly job = tellMergedJob;
  constructor(private readonly tell: TellOfMerge) {}

  handle({ eventId, facts }: Call<typeof tellMergedJob.on>): Promise<void> {
    return this.tell.done(eventId, facts.mergeId, facts.keptId);
  }
}
