import type { Temporal } from '@asaza/recurrence';

export const ATTENDANCE_STATES = ['present', 'absent', 'excused'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** What the door knows of one person at one occurrence. */
export interface Attendance {
  readonly occurrenceId: string;
  readonly personId: string;
  /** The name on the door's list. */
  readonly name: string;
  readonly yomi: string | null;
  /** Null: on the list, and nothing has happened yet. */
  readonly state: AttendanceState | null;
  readonly checkedInAt: Temporal.Instant | null;
  /** Came without being on the list. */
  readonly walkIn: boolean;
}
