import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfAccess } from '../application/tell-of-access';
import { sendSignInJob, sendConfirmationJob } from './access.job';

@Injectable()
export class SendSignInHandler implements JobHandler<typeof sendSignInJob> {
  readonly job = sendSignInJob;
  constructor(private readonly tell: TellOfAccess) {}

  handle({ eventId, facts }: Call<typeof sendSignInJob.on>): Promise<void> {
    return this.tell.signInRequested(eventId, facts.attemptId);
  }
}

@Injectable()
export class SendConfirmationHandler implements JobHandler<typeof sendConfirmationJob> {
  readonly job = sendConfirmationJob;
  constructor(private readonly tell: TellOfAccess) {}

  handle({ eventId, facts }: Call<typeof sendConfirmationJob.on>): Promise<void> {
    return this.tell.responseReceived(eventId, facts.confirmationId);
  }
}
