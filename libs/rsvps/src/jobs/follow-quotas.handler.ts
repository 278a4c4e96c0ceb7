import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { FollowQuotas } from '../application/follow-quotas';
import { followQuotas } from './follow-quotas.job';

@Injectable()
export class FollowQuotasHandler implements JobHandler<typeof followQuotas> {
  readonly job = followQuotas;

  constructor(private readonly run: FollowQuotas) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.run.execute(key);
  }
}
