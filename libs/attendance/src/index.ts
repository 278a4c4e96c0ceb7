import type { MigrationClass } from '@asaza/platform/database';
import { Attendance1760000060000 } from './persistence/attendance.migration';

export { attendanceEntities, AttendanceModule } from './attendance.module';
export const attendanceMigrations: MigrationClass[] = [Attendance1760000060000];
export { CheckedIn, CheckInUndone, WalkedIn } from './domain/attendance.events';
export { type Attendance, type AttendanceState } from './domain/attendance';
