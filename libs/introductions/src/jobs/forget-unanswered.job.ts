import { defineJob } from '@asaza/platform/queue';

/** Once an hour; a missed hour does no harm. */
export const forgetUnansweredJob = defineJob({
  name: 'introductions.forget-unanswered',
  queue: 'housekeeping',
  on: { everySeconds: 3_600 },
});
