import { defineJob } from '@asaza/platform/queue';
import { AttendanceMarked } from '../domain/attendance-news';

/** What the door wrote becomes what the club remembers. */
export const rememberAttendance = defineJob({
  name: 'rsvps.remember-attendance',
  queue: 'events',
  on: AttendanceMarked,
});
