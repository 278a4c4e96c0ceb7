import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { FollowCapacity } from '../application/follow-capacity';
import { FollowQuotas } from '../application/follow-quotas';
import { followCapacity } from './follow-capacity.job';

@Injectable()
export class FollowCapacityHandler implements JobHandler<typeof followCapacity> {
  readonly job = followCapacity;

  constructor(
    private readonly follow: FollowCapacity,
    private readonly followQuotas: FollowQuotas,
  ) {}

  async handle({ facts }: Call<(typeof followCapacity)['on']>): Promise<void> {
    await this.follow.execute(facts.seriesId);
    // Dates that were moved release what they keep at another moment.
    await this.followQuotas.execute(facts.seriesId);
  }
}
