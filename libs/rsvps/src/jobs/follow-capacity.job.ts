import { SeriesEdited } from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';

/** A series' new capacity reaches its dates to come. */
export const followCapacity = defineJob({
  name: 'rsvps.follow-capacity',
  queue: 'events',
  on: SeriesEdited,
});
