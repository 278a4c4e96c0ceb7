import { AfterCardAsked } from '@asaza/attendance';
import { defineJob } from '@asaza/platform/queue';

export const sendAfterCardJob = defineJob({
  name: 'notifications.send-after-card',
  queue: 'events',
  on: AfterCardAsked,
});
