import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { AskFollowUp } from '../application/ask-follow-up';
import { ReadAfterCard } from '../application/read-after-card';
import { askFollowUpJob, readAfterCardJob } from './ties.job';

@Injectable()
export class ReadAfterCardHandler implements JobHandler<typeof readAfterCardJob> {
  readonly job = readAfterCardJob;
  constructor(private readonly readAfterCard: ReadAfterCard) {}

  handle({ eventId, facts }: Call<(typeof readAfterCardJob)['on']>): Promise<void> {
    return this.readAfterCard.execute(eventId, facts.cardId);
  }
}

@Injectable()
export class AskFollowUpHandler implements JobHandler<typeof askFollowUpJob> {
  readonly job = askFollowUpJob;
  constructor(private readonly askFollowUp: AskFollowUp) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.askFollowUp.execute(key);
  }
}
