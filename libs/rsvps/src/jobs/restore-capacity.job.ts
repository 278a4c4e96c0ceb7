import { EditTakenBack } from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';

/** An edit was taken back, perhaps with its capacity. */
export const restoreCapacity = defineJob({
  name: 'rsvps.restore-capacity',
  queue: 'events',
  on: EditTakenBack,
});
