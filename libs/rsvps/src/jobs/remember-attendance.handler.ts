import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { RememberAttendance } from '../application/remember-attendance';
import { rememberAttendance } from './remember-attendance.job';

@Injectable()
export class RememberAttendanceHandler implements JobHandler<typeof rememberAttendance> {
  readonly job = rememberAttendance;

  constructor(private readonly remember: RememberAttendance) {}

  handle({ eventId, facts }: Call<(typeof rememberAttendance)['on']>): Promise<void> {
    return this.remember.execute(eventId, facts);
  }
}
