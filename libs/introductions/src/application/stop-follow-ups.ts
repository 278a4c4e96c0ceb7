import { Injectable } from '@nestjs/common';
import { notFound, ok, refuse, type NotFound, type Outcome } from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { Tokens } from '@asaza/platform/tokens';
import { FollowUpDue } from '../domain/introductions.events';
import { FollowUpRepository } from '../persistence/follow-up.repository';
import { FollowUpViews, type FollowUpView } from './follow-up-views';

/** No more questions about one introduction, at any time; or again after all. */
@Injectable()
export class StopFollowUps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: Tokens,
    private readonly due: Due,
    private readonly followUps: FollowUpRepository,
    private readonly views: FollowUpViews,
  ) {}

  async execute(input: {
    readonly token: string;
    readonly stopped: boolean;
  }): Promise<Outcome<FollowUpView, NotFound>> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const found = await this.followUps.lockByHash(tx, this.tokens.hash(input.token));
      if (!found) return refuse(notFound('followUp'));
      const { introductionId, personId } = found;
      const { stopped } = input;
      await this.followUps.stop(tx, introductionId, personId, stopped);
      const waiting = await this.followUps.waiting(tx, introductionId, personId);
      if (stopped)
        await this.due.cancelAll(
          tx,
          FollowUpDue,
          waiting.map(({ id }) => id),
        );
      else
        await this.due.atAll(
          tx,
          FollowUpDue,
          waiting.map(({ id: key, dueAt: at }) => ({ key, at })),
        );
      return ok(await this.views.of(tx, { ...found, stopped }, now));
    });
  }
}
