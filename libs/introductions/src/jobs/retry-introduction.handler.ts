import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { RetryIntroduction } from '../application/retry-introduction';
import { retryIntroductionJob } from './retry-introduction.job';

@Injectable()
export class RetryIntroductionHandler implements JobHandler<typeof retryIntroductionJob> {
  readonly job = retryIntroductionJob;

  constructor(private readonly retry: RetryIntroduction) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.retry.execute(key);
  }
}
