import { defineJob } from '@asaza/platform/queue';

/** Finds nothing to do but after a deployment with newer zone tables. */
export const recomputeZonesJob = defineJob({
  name: 'gatherings.recompute-zones',
  queue: 'housekeeping',
  on: { everySeconds: 3_600 },
});
