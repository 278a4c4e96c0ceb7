import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { OfferSeats } from '../application/offer-seats';
import { offerFreeSeats } from './offer-seats.job';

@Injectable()
export class OfferSeatsHandler implements JobHandler<typeof offerFreeSeats> {
  readonly job = offerFreeSeats;

  constructor(private readonly offer: OfferSeats) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.offer.execute(key);
  }
}
