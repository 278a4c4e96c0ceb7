import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { HandOutMessage } from '../application/hand-out-message';
import {
  catchUpAddedJob,
  catchUpConfirmedJob,
  catchUpSeatedJob,
  handOutMessageJob,
} from './messages.job';

@Injectable()
export class HandOutMessageHandler implements JobHandler<typeof handOutMessageJob> {
  readonly job = handOutMessageJob;
  constructor(private readonly handOut: HandOutMessage) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.handOut.execute(key);
  }
}

@Injectable()
export class CatchUpConfirmedHandler implements JobHandler<typeof catchUpConfirmedJob> {
  readonly job = catchUpConfirmedJob;
  constructor(private readonly handOut: HandOutMessage) {}

  async handle({ eventId, facts }: Call<typeof catchUpConfirmedJob.on>): Promise<void> {
    if (facts.seat === 'held')
      await this.handOut.catchUp(eventId, facts.occurrenceId, facts.personId);
  }
}

@Injectable()
export class CatchUpSeatedHandler implements JobHandler<typeof catchUpSeatedJob> {
  readonly job = catchUpSeatedJob;
  constructor(private readonly handOut: HandOutMessage) {}

  handle({ eventId, facts }: Call<typeof catchUpSeatedJob.on>): Promise<void> {
    return this.handOut.catchUp(eventId, facts.occurrenceId, facts.personId);
  }
}

@Injectable()
export class CatchUpAddedHandler implements JobHandler<typeof catchUpAddedJob> {
  readonly job = catchUpAddedJob;
  constructor(private readonly handOut: HandOutMessage) {}

  handle({ eventId, facts }: Call<typeof catchUpAddedJob.on>): Promise<void> {
    return this.handOut.catchUp(eventId, facts.occurrenceId, facts.personId);
  }
}
