import { Injectable } from '@nestjs/common';
import { AfterCards } from '@asaza/attendance';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { Notices } from './notices';

/** Whoever was there gets one mail with the link of their card. */
@Injectable()
export class TellOfAfterCard {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly cards: AfterCards,
  ) {}

  async asked(eventId: string, cardId: string): Promise<void> {
    const card = await this.cards.mail(cardId);
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.after-card'))) return;
      if (!card) return;
      const { personId, occurrenceId, deadline } = card;
      await this.notices.tell(tx, {
        ...{ kind: 'after_card', personId, of: cardId, deadline },
        subjects: { cardId, occurrenceId },
      });
    });
  }
}
