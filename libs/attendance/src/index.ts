import type { MigrationClass } from '@asaza/platform/database';
import { Attendance1760000060000 } from './persistence/attendance.migration';
import { Excuses1760000151000 } from './persistence/excuses.migration';

export { attendanceEntities, AttendanceModule } from './attendance.module';
export const attendanceMigrations: MigrationClass[] = [
  Attendance1760000060000,
  Excuses1760000151000,
];

export { AddWalkIn } from './application/add-walk-in';
export { AttendanceBook } from './application/attendance-book';
export { CheckIn } from './application/check-in';
export { Presence } from './application/presence';
export { UndoCheckIn } from './application/undo-check-in';
export { Visits } from './application/visits';
export { CheckedIn, CheckInUndone, Marked, WalkedIn } from './domain/attendance.events';
export { type Attendance, type AttendanceState } from './domain/attendance';
export { type DoorEntry } from './domain/door';
