import { Injectable } from '@nestjs/common';
import { OldEvents } from '@asaza/platform/events';
import { defineJob, type JobHandler } from '@asaza/platform/queue';

export const forgetOldEvents = defineJob({
  name: 'worker.forget-old-events',
  queue: 'housekeeping',
  on: { everySeconds: 3600 },
});

@Injectable()
export class ForgetOldEventsHandler implements JobHandler<typeof forgetOldEvents> {
  readonly job = forgetOldEvents;
  constructor(private readonly old: OldEvents) {}
  handle(): Promise<void> {
    return this.old.forget();
  }
}
