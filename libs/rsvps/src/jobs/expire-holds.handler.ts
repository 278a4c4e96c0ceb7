import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { ReleaseLapsed } from '../application/release-lapsed';
import { expireHolds } from './expire-holds.job';

@Injectable()
export class ExpireHoldsHandler implements JobHandler<typeof expireHolds> {
  readonly job = expireHolds;

  constructor(private readonly release: ReleaseLapsed) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.release.execute(key);
  }
}
