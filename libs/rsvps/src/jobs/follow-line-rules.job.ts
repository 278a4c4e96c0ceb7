import { defineJob } from '@asaza/platform/queue';
import { LineFollows } from '../domain/rsvps.events';

/** A rule that puts people at the end of a line may have run out. */
export const followLineRulesJob = defineJob({
  name: 'rsvps.follow-line-rules',
  queue: 'events',
  on: LineFollows,
});
