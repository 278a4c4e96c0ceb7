import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { AskToReconfirm } from '../application/ask-to-reconfirm';
import { SeatStanding } from '../application/seat-standing';
import { greetMovedDate } from './greet-moved-date.job';

@Injectable()
export class GreetMovedDateHandler implements JobHandler<typeof greetMovedDate> {
  readonly job = greetMovedDate;

  constructor(
    private readonly seat: SeatStanding,
    private readonly ask: AskToReconfirm,
  ) {}

  async handle({ facts }: Call<(typeof greetMovedDate)['on']>): Promise<void> {
    await this.seat.execute(facts.occurrenceId);
    await this.ask.plan(facts.occurrenceId);
  }
}
