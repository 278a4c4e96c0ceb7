import { defineJob } from '@asaza/platform/queue';

/** Once an hour; a missed hour does no harm. */
export const forgetFood = defineJob({
  name: 'rsvps.forget-food',
  queue: 'housekeeping',
  on: { everySeconds: 3_600 },
});
