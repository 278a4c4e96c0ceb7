import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { AskToReconfirm } from '../application/ask-to-reconfirm';
import { SeatStanding } from '../application/seat-standing';
import { greetDateAgain } from './greet-date-again.job';

@Injectable()
export class GreetDateAgainHandler implements JobHandler<typeof greetDateAgain> {
  readonly job = greetDateAgain;

  constructor(
    private readonly seat: SeatStanding,
    private readonly ask: AskToReconfirm,
  ) {}

  async handle({ facts }: Call<(typeof greetDateAgain)['on']>): Promise<void> {
    await this.seat.execute(facts.occurrenceId);
    await this.ask.plan(facts.occurrenceId);
  }
}
