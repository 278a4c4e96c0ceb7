import { defineJob } from '@asaza/platform/queue';

/** Hourly, though a series is due once a day: a worker that was away at night catches up in the morning. */
export const makeOccurrencesAheadJob = defineJob({
  name: 'gatherings.make-occurrences-ahead',
  queue: 'housekeeping',
  on: { everySeconds: 3_600 },
});
