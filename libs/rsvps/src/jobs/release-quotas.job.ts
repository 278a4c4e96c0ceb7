import { defineJob } from '@asaza/platform/queue';
import { QuotaReleases } from '../domain/rsvps.events';

/** Seats that were kept for some are everybody's from now on. */
export const releaseQuotas = defineJob({
  name: 'rsvps.release-quotas',
  queue: 'events',
  on: QuotaReleases,
});
