import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { ForgetFood } from '../application/forget-food';
import { forgetFood } from './forget-food.job';

@Injectable()
export class ForgetFoodHandler implements JobHandler<typeof forgetFood> {
  readonly job = forgetFood;

  constructor(private readonly useCase: ForgetFood) {}

  handle(): Promise<void> {
    return this.useCase.execute();
  }
}
