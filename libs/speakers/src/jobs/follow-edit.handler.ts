import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { FollowEdit } from '../application/follow-edit';
import { followEditJob } from './follow-edit.job';

@Injectable()
export class FollowEditHandler implements JobHandler<typeof followEditJob> {
  readonly job = followEditJob;

  constructor(private readonly follow: FollowEdit) {}

  handle({ eventId, facts }: Call<typeof followEditJob.on>): Promise<void> {
    return this.follow.execute(eventId, facts.editId);
  }
}
