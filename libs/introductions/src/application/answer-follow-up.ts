import { Injectable } from '@nestjs/common';
import {
  notFound,
  ok,
  refuse,
  type InvalidInput,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import { decideFollowUp, type FollowUpAnswer, type Helped } from '../domain/follow-up';
import type { FollowUpClosed } from '../domain/introductions.refusals';
import { FollowUpRepository, type StoredFollowUp } from '../persistence/follow-up.repository';
import { TieRepository } from '../persistence/tie.repository';
import { FollowUpViews, type FollowUpView } from './follow-up-views';

/** Takes what one of two introduced people says came of it; it can be changed. */
@Injectable()
export class AnswerFollowUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: Tokens,
    private readonly followUps: FollowUpRepository,
    private readonly ties: TieRepository,
    private readonly views: FollowUpViews,
  ) {}

  async execute(input: {
    readonly token: string;
    readonly answer: FollowUpAnswer | null;
    readonly helped: Helped | null;
  }): Promise<Outcome<FollowUpView, NotFound | InvalidInput | FollowUpClosed>> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const found = await this.followUps.lockByHash(tx, this.tokens.hash(input.token));
      if (!found) return refuse(notFound('followUp'));
      const decided = decideFollowUp(found, input, now);
      if (!decided.ok) return decided;
      const { answer, helped } = decided.value;
      await this.followUps.save(tx, found.id, answer, helped);
      await this.keepTie(tx, found, answer);
      return ok(await this.views.of(tx, { ...found, answer, helped }, now));
    });
  }

  /** Who met, or is in touch, knows the other: that counts in the rounds that come. */
  private async keepTie(
    tx: Tx,
    { personId: byId, otherId, occurrenceId, stage, metAnswer }: StoredFollowUp,
    answer: FollowUpAnswer,
  ): Promise<void> {
    if (answer === 'yes') await this.ties.say(tx, byId, occurrenceId, 'met', [otherId]);
    // Out of touch by now is not the same as never having met.
    else if (stage === 'met' || metAnswer !== 'yes')
      await this.ties.forget(tx, { byId, occurrenceId, kind: 'met', otherId });
  }
}
