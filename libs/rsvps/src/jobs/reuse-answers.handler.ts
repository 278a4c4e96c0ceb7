import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { ReuseAnswers } from '../application/reuse-answers';
import { reuseAnswers } from './reuse-answers.job';

@Injectable()
export class ReuseAnswersHandler implements JobHandler<typeof reuseAnswers> {
  readonly job = reuseAnswers;

  constructor(private readonly reuse: ReuseAnswers) {}

  handle({ facts }: Call<(typeof reuseAnswers)['on']>): Promise<void> {
    return this.reuse.execute(facts.rsvpId);
  }
}
