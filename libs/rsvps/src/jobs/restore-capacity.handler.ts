import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { FollowCapacity } from '../application/follow-capacity';
import { FollowQuotas } from '../application/follow-quotas';
import { restoreCapacity } from './restore-capacity.job';

@Injectable()
export class RestoreCapacityHandler implements JobHandler<typeof restoreCapacity> {
  readonly job = restoreCapacity;

  constructor(
    private readonly follow: FollowCapacity,
    private readonly followQuotas: FollowQuotas,
  ) {}

  async handle({ facts }: Call<(typeof restoreCapacity)['on']>): Promise<void> {
    await this.follow.execute(facts.seriesId);
    await this.followQuotas.execute(facts.seriesId);
  }
}
