import type { MigrationClass } from '@asaza/platform/database';
import { AfterCards1760000243002 } from './persistence/after-cards.migration';
import { Attendance1760000060000 } from './persistence/attendance.migration';
import { Excuses1760000151000 } from './persistence/excuses.migration';

export { attendanceEntities, AttendanceModule } from './attendance.module';
export const attendanceMigrations: MigrationClass[] = [
  Attendance1760000060000,
  Excuses1760000151000,
  AfterCards1760000243002,
];

export { AddWalkIn } from './application/add-walk-in';
export { AfterCards, type AfterCardMailFacts } from './application/after-cards';
export { AttendanceBook } from './application/attendance-book';
export { CheckIn } from './application/check-in';
export { NamedOnCard } from './application/named-on-card';
export { Presence } from './application/presence';
export { UndoCheckIn } from './application/undo-check-in';
export { Visits } from './application/visits';
export {
  AfterCardAnswered,
  AfterCardAsked,
  CheckedIn,
  CheckInUndone,
  Marked,
  WalkedIn,
} from './domain/attendance.events';
export { type Attendance, type AttendanceState } from './domain/attendance';
export { type DoorEntry } from './domain/door';
export { type Said } from './domain/after-card';
