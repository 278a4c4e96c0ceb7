import {
  OccurrenceCancelled,
  OccurrenceMoved,
  OccurrencePublished,
  OccurrenceReinstated,
} from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';
import { ReminderDue } from '../domain/notifications.events';

// The reminder stands at the evening before, wherever the date goes.
export const setReminderJob = defineJob({
  name: 'notifications.set-reminder',
  queue: 'events',
  on: OccurrencePublished,
});
export const moveReminderJob = defineJob({
  name: 'notifications.move-reminder',
  queue: 'events',
  on: OccurrenceMoved,
});
export const cancelReminderJob = defineJob({
  name: 'notifications.cancel-reminder',
  queue: 'events',
  on: OccurrenceCancelled,
});
export const restoreReminderJob = defineJob({
  name: 'notifications.restore-reminder',
  queue: 'events',
  on: OccurrenceReinstated,
});
export const remindAttendeesJob = defineJob({
  name: 'notifications.remind-attendees',
  queue: 'events',
  on: ReminderDue,
});
