import { defineJob } from '@asaza/platform/queue';
import { AbsenceCounted, ReconfirmationAsked, StandingSeated } from '@asaza/rsvps';

// Whoever always comes hears of a place in line; a seat is told by the light reminder alone.
export const tellStandingJob = defineJob({
  name: 'notifications.tell-standing',
  queue: 'events',
  on: StandingSeated,
});
export const tellAbsenceJob = defineJob({
  name: 'notifications.tell-absence',
  queue: 'events',
  on: AbsenceCounted,
});
export const tellReconfirmJob = defineJob({
  name: 'notifications.tell-reconfirm',
  queue: 'events',
  on: ReconfirmationAsked,
});
