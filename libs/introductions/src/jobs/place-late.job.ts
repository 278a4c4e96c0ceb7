import { CheckedIn } from '@asaza/attendance';
import { defineJob } from '@asaza/platform/queue';

export const placeLateJob = defineJob({
  name: 'introductions.place-late',
  queue: 'matching',
  on: CheckedIn,
});
