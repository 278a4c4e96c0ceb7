import { registerEnumType } from '@nestjs/graphql';
import type { AttendanceState } from '../domain/attendance';

export const AttendanceStateEnum = {
  PRESENT: 'present',
  ABSENT: 'absent',
  EXCUSED: 'excused',
} as const satisfies Record<string, AttendanceState>;
registerEnumType(AttendanceStateEnum, {
  name: 'AttendanceState',
  description: 'What became of somebody who was expected.',
  valuesMap: {
    PRESENT: { description: 'Was there.' },
    ABSENT: { description: 'Was not there, without a word.' },
    EXCUSED: { description: 'Was not there, and a helper knows why.' },
  },
});
