import { defineEvent } from '@asaza/kernel';

/** What the door wrote of a person at one date; `none`: nothing (any more). */
export const MARKS = ['present', 'absent', 'excused', 'none'] as const;
export type Mark = (typeof MARKS)[number];

/**
 * Attendance's news as it is heard here. That area stands below this one and cannot be imported; the name is
 * the contract, and its own tests see this area's memory follow.
 */
export const AttendanceMarked = defineEvent<{
  occurrenceId: string;
  personIds: readonly string[];
  mark: Mark;
}>('attendance.marked');
