import { defineJob } from '@asaza/platform/queue';
import { HoldExpires } from '../domain/rsvps.events';

/** Seats that were kept for a proof which did not come are free again. */
export const expireHolds = defineJob({
  name: 'rsvps.expire-holds',
  queue: 'events',
  on: HoldExpires,
});
