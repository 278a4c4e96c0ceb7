import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { Notices } from './notices';

/** How long an invitation that could not be delivered is of use. */
const USEFUL_DAYS = 14;

/** Somebody is invited to answer: one mail, whatever the event says again. */
@Injectable()
export class TellOfInvitation {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    news: { readonly invitationId: string; readonly clubId: string; readonly personId: string },
  ): Promise<void> {
    const { invitationId, clubId, personId } = news;
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.invitation'))) return;
      await this.notices.tell(tx, {
        ...{ kind: 'answer_invited', personId, of: invitationId },
        subjects: { invitationId, clubId },
        thread: invitationId,
        deadline: now.add({ hours: USEFUL_DAYS * 24 }),
      });
    });
  }
}
