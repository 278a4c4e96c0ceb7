import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfIntroduction } from '../application/tell-of-introduction';
import {
  askFollowUpJob,
  remindSideJob,
  sendIntroductionJob,
  sendProposalJob,
} from './introduction-news.job';

@Injectable()
export class SendProposalHandler implements JobHandler<typeof sendProposalJob> {
  readonly job = sendProposalJob;
  constructor(private readonly tell: TellOfIntroduction) {}

  handle({ eventId, facts }: Call<typeof sendProposalJob.on>): Promise<void> {
    return this.tell.proposed(eventId, facts.proposalId);
  }
}

@Injectable()
export class RemindSideHandler implements JobHandler<typeof remindSideJob> {
  readonly job = remindSideJob;
  constructor(private readonly tell: TellOfIntroduction) {}

  handle({ eventId, facts }: Call<typeof remindSideJob.on>): Promise<void> {
    return this.tell.answerAwaited(eventId, facts.sideId);
  }
}

@Injectable()
export class SendIntroductionHandler implements JobHandler<typeof sendIntroductionJob> {
  readonly job = sendIntroductionJob;
  constructor(private readonly tell: TellOfIntroduction) {}

  handle({ eventId, facts }: Call<typeof sendIntroductionJob.on>): Promise<void> {
    return this.tell.introduced(eventId, facts.introductionId);
  }
}

@Injectable()
export class AskFollowUpHandler implements JobHandler<typeof askFollowUpJob> {
  readonly job = askFollowUpJob;
  constructor(private readonly tell: TellOfIntroduction) {}

  handle({ eventId, facts }: Call<typeof askFollowUpJob.on>): Promise<void> {
    return this.tell.followUpAsked(eventId, facts.followUpId);
  }
}
