import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { ForgetUnanswered } from '../application/forget-unanswered';
import { forgetUnansweredJob } from './forget-unanswered.job';

@Injectable()
export class ForgetUnansweredHandler implements JobHandler<typeof forgetUnansweredJob> {
  readonly job = forgetUnansweredJob;

  constructor(private readonly forget: ForgetUnanswered) {}

  handle(): Promise<void> {
    return this.forget.execute();
  }
}
