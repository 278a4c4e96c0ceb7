import { defineJob } from '@asaza/platform/queue';
import { AnswersFollowed } from '@asaza/rsvps';

/** After the answers, so that whoever tells of the edit finds seats and talks as they shall be. */
export const followEditJob = defineJob({
  name: 'speakers.follow-edit',
  queue: 'events',
  on: AnswersFollowed,
});
