import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { FollowLineRules } from '../application/follow-line-rules';
import { followLineRulesJob } from './follow-line-rules.job';

@Injectable()
export class FollowLineRulesHandler implements JobHandler<typeof followLineRulesJob> {
  readonly job = followLineRulesJob;
  constructor(private readonly follow: FollowLineRules) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.follow.execute(key);
  }
}
