import { defineJob } from '@asaza/platform/queue';
import { OfferExpires } from '../domain/rsvps.events';

/** An offer that nobody took goes to the next person. */
export const expireOffers = defineJob({
  name: 'rsvps.expire-offers',
  queue: 'events',
  on: OfferExpires,
});
