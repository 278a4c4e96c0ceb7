import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { ReleaseLapsed } from '../application/release-lapsed';
import { expireOffers } from './expire-offers.job';

@Injectable()
export class ExpireOffersHandler implements JobHandler<typeof expireOffers> {
  readonly job = expireOffers;

  constructor(private readonly release: ReleaseLapsed) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.release.execute(key);
  }
}
