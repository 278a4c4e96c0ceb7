import type { AreaJobs } from '@asaza/platform/queue';
import { RsvpsModule } from '../rsvps.module';
import { ExpireHoldsHandler } from './expire-holds.handler';
import { expireHolds } from './expire-holds.job';
import { ExpireOffersHandler } from './expire-offers.handler';
import { expireOffers } from './expire-offers.job';
import { OfferSeatsHandler } from './offer-seats.handler';
import { offerFreeSeats } from './offer-seats.job';

export const rsvpsJobs: AreaJobs = {
  jobs: [expireHolds, expireOffers, offerFreeSeats],
  handlers: [ExpireHoldsHandler, ExpireOffersHandler, OfferSeatsHandler],
  module: RsvpsModule,
};
