import { OccurrenceEnded } from '@asaza/gatherings';
import { defineJob } from '@asaza/platform/queue';

export const markAbsencesJob = defineJob({
  name: 'attendance.mark-absences',
  queue: 'events',
  on: OccurrenceEnded,
});
