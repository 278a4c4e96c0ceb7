import { MergeAsked, PeopleMerged } from '@asaza/people';
import { defineJob } from '@asaza/platform/queue';

// Two people become one only with both mailboxes knowing.
export const tellMergeAskedJob = defineJob({
  name: 'notifications.tell-merge-asked',
  queue: 'events',
  on: MergeAsked,
});
export const tellMergedJob = defineJob({
  name: 'notifications.tell-merged',
  queue: 'events',
  on: PeopleMerged,
});
