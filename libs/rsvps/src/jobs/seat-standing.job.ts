import { defineJob } from '@asaza/platform/queue';
import { StandingDue } from '../domain/rsvps.events';

/** Whoever always comes is seated at a date. */
export const seatStanding = defineJob({
  name: 'rsvps.seat-standing',
  queue: 'events',
  on: StandingDue,
});
