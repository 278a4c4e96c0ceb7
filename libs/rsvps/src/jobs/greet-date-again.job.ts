import { OccurrenceReinstated } from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';

/** A date is on again: whoever began to come always while it was off is seated, too. */
export const greetDateAgain = defineJob({
  name: 'rsvps.greet-date-again',
  queue: 'events',
  on: OccurrenceReinstated,
});
