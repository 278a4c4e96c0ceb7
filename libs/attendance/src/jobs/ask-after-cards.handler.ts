import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { AskAfterCards } from '../application/ask-after-cards';
import { askAfterCardsJob, askLateCardJob } from './ask-after-cards.job';

@Injectable()
export class AskAfterCardsHandler implements JobHandler<typeof askAfterCardsJob> {
  readonly job = askAfterCardsJob;

  constructor(private readonly ask: AskAfterCards) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.ask.execute(key);
  }
}

@Injectable()
export class AskLateCardHandler implements JobHandler<typeof askLateCardJob> {
  readonly job = askLateCardJob;

  constructor(private readonly ask: AskAfterCards) {}

  handle({ facts }: Call<(typeof askLateCardJob)['on']>): Promise<void> {
    return this.ask.execute(facts.occurrenceId);
  }
}
