import { defineJob } from '@asaza/platform/queue';
import { OccurrenceEnded } from '@asaza/gatherings';

export const planRoundJob = defineJob({
  name: 'introductions.plan-round',
  queue: 'events',
  on: OccurrenceEnded,
});
