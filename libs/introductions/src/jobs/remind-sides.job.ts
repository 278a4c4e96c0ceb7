import { defineJob } from '@asaza/platform/queue';
import { ReminderDue } from '../domain/introductions.events';

export const remindSidesJob = defineJob({
  name: 'introductions.remind-sides',
  queue: 'housekeeping',
  on: ReminderDue,
});
