import { OccurrenceEnded } from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';

export const planAfterCardsJob = defineJob({
  name: 'attendance.plan-after-cards',
  queue: 'events',
  on: OccurrenceEnded,
});
