import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { isAsked } from '../domain/follow-up';
import { FollowUpAsked, FollowUpDue } from '../domain/introductions.events';
import { FollowUpRepository } from '../persistence/follow-up.repository';

/** Asks one of two introduced people what came of it, unless they want no more of it or are kept apart since. */
@Injectable()
export class AskFollowUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly due: Due,
    private readonly outbox: Outbox,
    private readonly followUps: FollowUpRepository,
  ) {}

  async execute(followUpId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const found = await this.followUps.byId(tx, followUpId);
      if (!found || found.barred || found.answer !== null) return;
      if (now.epochMilliseconds < found.dueAt.epochMilliseconds)
        return this.due.at(tx, FollowUpDue, followUpId, found.dueAt);
      const { stage, metAnswer: answer, stopped } = found;
      if (!isAsked(stage, { answer, stopped })) return;
      await this.outbox.append(tx, FollowUpAsked, { followUpId });
    });
  }
}
