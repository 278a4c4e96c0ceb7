import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { PlanAfterCards } from '../application/plan-after-cards';
import { planAfterCardsJob } from './plan-after-cards.job';

@Injectable()
export class PlanAfterCardsHandler implements JobHandler<typeof planAfterCardsJob> {
  readonly job = planAfterCardsJob;

  constructor(private readonly plan: PlanAfterCards) {}

  handle({ eventId, facts }: Call<(typeof planAfterCardsJob)['on']>): Promise<void> {
    return this.plan.execute(eventId, facts.occurrenceId);
  }
}
