import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfSpeaker } from '../application/tell-of-speaker';
import {
  tellInvitedJob,
  tellAcceptedJob,
  tellDeclinedJob,
  tellWithdrawnInvitationJob,
} from './speaker-news.job';

@Injectable()
export class TellInvitedHandler implements JobHandler<typeof tellInvitedJob> {
  readonly job = tellInvitedJob;
  constructor(private readonly tell: TellOfSpeaker) {}

  handle({ eventId, facts }: Call<typeof tellInvitedJob.on>): Promise<void> {
    return this.tell.invited(eventId, facts.invitationId);
  }
}

@Injectable()
export class TellAcceptedHandler implements JobHandler<typeof tellAcceptedJob> {
  readonly job = tellAcceptedJob;
  constructor(private readonly tell: TellOfSpeaker) {}

  handle({ eventId, facts }: Call<typeof tellAcceptedJob.on>): Promise<void> {
    return this.tell.accepted(eventId, facts.invitationId, facts.again);
  }
}

@Injectable()
export class TellDeclinedHandler implements JobHandler<typeof tellDeclinedJob> {
  readonly job = tellDeclinedJob;
  constructor(private readonly tell: TellOfSpeaker) {}

  handle({ eventId, facts }: Call<typeof tellDeclinedJob.on>): Promise<void> {
    return this.tell.declined(eventId, facts.invitationId, facts.occurrenceId);
  }
}

@Injectable()
export class TellWithdrawnInvitationHandler implements JobHandler<
  typeof tellWithdrawnInvitationJob
> {
  readonly job = tellWithdrawnInvitationJob;
  constructor(private readonly tell: TellOfSpeaker) {}

  handle({ eventId, facts }: Call<typeof tellWithdrawnInvitationJob.on>): Promise<void> {
    return this.tell.withdrawn(eventId, facts.invitationId, facts.occurrenceId);
  }
}
