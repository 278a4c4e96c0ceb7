import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { FollowEdit } from '../application/follow-edit';
import { followEdit } from './follow-edit.job';

@Injectable()
export class FollowEditHandler implements JobHandler<typeof followEdit> {
  readonly job = followEdit;

  constructor(private readonly follow: FollowEdit) {}

  handle({ eventId, facts }: Call<(typeof followEdit)['on']>): Promise<void> {
    return this.follow.execute(eventId, facts.editId);
  }
}
