import { defineJob } from '@asaza/platform/queue';
import { ReconfirmDue } from '../domain/rsvps.events';

/** Two days before a date, some are asked once more. */
export const askToReconfirm = defineJob({
  name: 'rsvps.ask-to-reconfirm',
  queue: 'events',
  on: ReconfirmDue,
});
