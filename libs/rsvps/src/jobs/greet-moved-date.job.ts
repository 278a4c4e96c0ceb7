import { OccurrenceMoved } from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';

/** A date moved, out of somebody's pause perhaps: they are seated like at a new one. */
export const greetMovedDate = defineJob({
  name: 'rsvps.greet-moved-date',
  queue: 'events',
  on: OccurrenceMoved,
});
