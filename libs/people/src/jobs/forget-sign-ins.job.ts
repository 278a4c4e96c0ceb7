import { defineJob } from '@asaza/platform/queue';

/** Once an hour; a missed hour does no harm. */
export const forgetSignIns = defineJob({
  name: 'people.forget-sign-ins',
  queue: 'housekeeping',
  on: { everySeconds: 3_600 },
});
