import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { PlanRound } from '../application/plan-round';
import { planRoundJob } from './plan-round.job';

@Injectable()
export class PlanRoundHandler implements JobHandler<typeof planRoundJob> {
  readonly job = planRoundJob;

  constructor(private readonly planRound: PlanRound) {}

  handle({ eventId, facts }: Call<typeof planRoundJob.on>): Promise<void> {
    return this.planRound.execute(eventId, facts);
  }
}
