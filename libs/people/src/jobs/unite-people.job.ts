import { defineJob } from '@asaza/platform/queue';
import { MergeAgreed, MergeSettles } from '../domain/people.events';

/** Both have said yes. */
export const unitePeople = defineJob({
  name: 'people.unite',
  queue: 'events',
  on: MergeAgreed,
});

/** An hour later once more, for what was on its way. */
export const settleMerge = defineJob({
  name: 'people.settle-merge',
  queue: 'housekeeping',
  on: MergeSettles,
});
