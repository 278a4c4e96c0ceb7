import type { AreaJobs } from '@asaza/platform/queue';
import { AttendanceModule } from '../attendance.module';

export const attendanceJobs: AreaJobs = { jobs: [], handlers: [], module: AttendanceModule };
