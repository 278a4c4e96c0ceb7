import { defineJob } from '@asaza/platform/queue';
import { SeatsFree } from '../domain/rsvps.events';

/** A seat is free and somebody waits for it. */
export const offerFreeSeats = defineJob({
  name: 'rsvps.offer-seats',
  queue: 'events',
  on: SeatsFree,
});
