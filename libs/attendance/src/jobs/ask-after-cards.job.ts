import { defineJob } from '@asaza/platform/queue';
import { AfterCardsDue, CheckedIn } from '../domain/attendance.events';

export const askAfterCardsJob = defineJob({
  name: 'attendance.ask-after-cards',
  queue: 'events',
  on: AfterCardsDue,
});
// Somebody is found on the paper list when the cards are out: they get theirs, too.
export const askLateCardJob = defineJob({
  name: 'attendance.ask-late-card',
  queue: 'events',
  on: CheckedIn,
});
