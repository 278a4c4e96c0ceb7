import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { AskToReconfirm } from '../application/ask-to-reconfirm';
import { SeatStanding } from '../application/seat-standing';
import { greetNewDate } from './greet-new-date.job';

@Injectable()
export class GreetNewDateHandler implements JobHandler<typeof greetNewDate> {
  readonly job = greetNewDate;

  constructor(
    private readonly seat: SeatStanding,
    private readonly ask: AskToReconfirm,
  ) {}

  async handle({ facts }: Call<(typeof greetNewDate)['on']>): Promise<void> {
    await this.seat.execute(facts.occurrenceId);
    await this.ask.plan(facts.occurrenceId);
  }
}
