import { Injectable } from '@nestjs/common';
import { AfterCards } from '@asaza/attendance';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { TieRepository } from '../persistence/tie.repository';
import { IntroduceByPicks } from './introduce-by-picks';
import { PutToBoth } from './put-to-both';

/** What somebody said on their card becomes what introductions know of them, and may bring two together. */
@Injectable()
export class ReadAfterCard {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly cards: AfterCards,
    private readonly ties: TieRepository,
    private readonly putToBoth: PutToBoth,
    private readonly introduce: IntroduceByPicks,
  ) {}

  async execute(eventId: string, cardId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'introductions.read-after-card'))) return;
      // Two who pick each other at the same moment: the second to be read sees the first.
      await this.putToBoth.oneAtATime(tx);
      const said = await this.cards.saidOn(tx, cardId);
      if (!said) return;
      const { personId: byId, occurrenceId, talked, known, more } = said;
      await this.ties.replace(tx, { byId, occurrenceId, talked, known, more });
      for (const other of await this.ties.mutual(tx, byId, occurrenceId))
        await this.introduce.execute(tx, occurrenceId, byId, other);
    });
  }
}
