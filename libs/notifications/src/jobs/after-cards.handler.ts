import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { TellOfAfterCard } from '../application/tell-of-after-card';
import { sendAfterCardJob } from './after-cards.job';

@Injectable()
export class SendAfterCardHandler implements JobHandler<typeof sendAfterCardJob> {
  readonly job = sendAfterCardJob;
  constructor(private readonly tell: TellOfAfterCard) {}

  handle({ eventId, facts }: Call<typeof sendAfterCardJob.on>): Promise<void> {
    return this.tell.asked(eventId, facts.cardId);
  }
}
