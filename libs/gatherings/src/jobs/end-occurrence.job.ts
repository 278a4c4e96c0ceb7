import { OccurrenceEnds } from '../domain/gatherings.events';
import { defineJob } from '@asaza/platform/queue';

export const endOccurrenceJob = defineJob({
  name: 'gatherings.end-occurrence',
  queue: 'events',
  on: OccurrenceEnds,
});
