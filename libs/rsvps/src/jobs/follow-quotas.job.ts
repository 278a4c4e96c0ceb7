import { defineJob } from '@asaza/platform/queue';
import { QuotasFollow } from '../domain/rsvps.events';

/** A series keeps other seats: its dates follow. */
export const followQuotas = defineJob({
  name: 'rsvps.follow-quotas',
  queue: 'events',
  on: QuotasFollow,
});
