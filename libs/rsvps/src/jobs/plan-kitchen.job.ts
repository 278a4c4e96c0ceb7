import { defineJob } from '@asaza/platform/queue';

/** Every five minutes; a missed look is made up by the next. */
export const planKitchen = defineJob({
  name: 'rsvps.plan-kitchen',
  queue: 'housekeeping',
  on: { everySeconds: 300 },
});
