import { OccurrenceCancelled, OccurrenceMoved } from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';

// Attendees and speakers hear of a date that moves or is called off.
export const tellMovedJob = defineJob({
  name: 'notifications.tell-moved',
  queue: 'events',
  on: OccurrenceMoved,
});
export const tellCancelledJob = defineJob({
  name: 'notifications.tell-cancelled',
  queue: 'events',
  on: OccurrenceCancelled,
});
