import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfAbsence } from '../application/tell-of-absence';
import { TellOfAnswer } from '../application/tell-of-answer';
import { tellAbsenceJob, tellReconfirmJob, tellStandingJob } from './standing-news.job';

@Injectable()
export class TellStandingHandler implements JobHandler<typeof tellStandingJob> {
  readonly job = tellStandingJob;
  constructor(private readonly tell: TellOfAnswer) {}

  async handle({ eventId, facts }: Call<typeof tellStandingJob.on>): Promise<void> {
    if (facts.seat === 'waitlisted') await this.tell.execute(eventId, 'waitlisted', facts);
  }
}

@Injectable()
export class TellAbsenceHandler implements JobHandler<typeof tellAbsenceJob> {
  readonly job = tellAbsenceJob;
  constructor(private readonly tell: TellOfAbsence) {}

  handle({ eventId, facts }: Call<typeof tellAbsenceJob.on>): Promise<void> {
    return this.tell.execute(eventId, facts);
  }
}

@Injectable()
export class TellReconfirmHandler implements JobHandler<typeof tellReconfirmJob> {
  readonly job = tellReconfirmJob;
  constructor(private readonly tell: TellOfAnswer) {}

  handle({ eventId, facts }: Call<typeof tellReconfirmJob.on>): Promise<void> {
    return this.tell.execute(eventId, 'reconfirm_asked', facts);
  }
}
