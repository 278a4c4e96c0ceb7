import { AfterCardAnswered } from '@asaza/attendance';
import { defineJob } from '@asaza/platform/queue';
import { FollowUpDue } from '../domain/introductions.events';

export const readAfterCardJob = defineJob({
  name: 'introductions.read-after-card',
  queue: 'events',
  on: AfterCardAnswered,
});
export const askFollowUpJob = defineJob({
  name: 'introductions.ask-follow-up',
  queue: 'housekeeping',
  on: FollowUpDue,
});
