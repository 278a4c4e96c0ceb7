import type { AreaJobs } from '@asaza/platform/queue';
import { AttendanceModule } from '../attendance.module';
import { MarkAbsencesHandler } from './mark-absences.handler';
import { markAbsencesJob } from './mark-absences.job';

export const attendanceJobs: AreaJobs = {
  jobs: [markAbsencesJob],
  handlers: [MarkAbsencesHandler],
  module: AttendanceModule,
};
