import { SeatPassed, SeatPassOffered } from '@asaza/rsvps';
import { defineJob } from '@asaza/platform/queue';

export const askSubstituteJob = defineJob({
  name: 'notifications.ask-substitute',
  queue: 'events',
  on: SeatPassOffered,
});
export const tellPassedJob = defineJob({
  name: 'notifications.tell-seat-passed',
  queue: 'events',
  on: SeatPassed,
});
// Whoever takes a seat over hears what was sent before, and hosts hear as they chose.
export const catchUpPassedJob = defineJob({
  name: 'notifications.catch-up-passed',
  queue: 'events',
  on: SeatPassed,
});
export const hostsHearPassedJob = defineJob({
  name: 'notifications.hosts-hear-passed',
  queue: 'events',
  on: SeatPassed,
});
