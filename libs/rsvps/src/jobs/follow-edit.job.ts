import { EditAnnounced } from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';

/** Answers follow the dates of an edit that people are about to be told of. */
export const followEdit = defineJob({
  name: 'rsvps.follow-edit',
  queue: 'events',
  on: EditAnnounced,
});
