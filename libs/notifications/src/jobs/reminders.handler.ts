import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { RemindAttendees } from '../application/remind-attendees';
import {
  setReminderJob,
  moveReminderJob,
  cancelReminderJob,
  restoreReminderJob,
  remindAttendeesJob,
} from './reminders.job';

@Injectable()
export class SetReminderHandler implements JobHandler<typeof setReminderJob> {
  readonly job = setReminderJob;
  constructor(private readonly tell: RemindAttendees) {}

  handle({ eventId, facts }: Call<typeof setReminderJob.on>): Promise<void> {
    return this.tell.schedule(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class MoveReminderHandler implements JobHandler<typeof moveReminderJob> {
  readonly job = moveReminderJob;
  constructor(private readonly tell: RemindAttendees) {}

  handle({ eventId, facts }: Call<typeof moveReminderJob.on>): Promise<void> {
    return this.tell.schedule(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class CancelReminderHandler implements JobHandler<typeof cancelReminderJob> {
  readonly job = cancelReminderJob;
  constructor(private readonly tell: RemindAttendees) {}

  handle({ eventId, facts }: Call<typeof cancelReminderJob.on>): Promise<void> {
    return this.tell.schedule(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class RestoreReminderHandler implements JobHandler<typeof restoreReminderJob> {
  readonly job = restoreReminderJob;
  constructor(private readonly tell: RemindAttendees) {}

  handle({ eventId, facts }: Call<typeof restoreReminderJob.on>): Promise<void> {
    return this.tell.schedule(eventId, facts.occurrenceId);
  }
}

@Injectable()
export class RemindAttendeesHandler implements JobHandler<typeof remindAttendeesJob> {
  readonly job = remindAttendeesJob;
  constructor(private readonly tell: RemindAttendees) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.tell.execute(key);
  }
}
