import { OccurrencePublished } from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';

/** A new date: whoever always comes is seated at it. */
export const greetNewDate = defineJob({
  name: 'rsvps.greet-new-date',
  queue: 'events',
  on: OccurrencePublished,
});
