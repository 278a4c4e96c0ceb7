import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { PlanKitchen } from '../application/plan-kitchen';
import { planKitchen } from './plan-kitchen.job';

@Injectable()
export class PlanKitchenHandler implements JobHandler<typeof planKitchen> {
  readonly job = planKitchen;

  constructor(private readonly plan: PlanKitchen) {}

  handle(): Promise<void> {
    return this.plan.execute();
  }
}
