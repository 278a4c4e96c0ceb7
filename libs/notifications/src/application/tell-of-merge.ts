import { Injectable } from '@nestjs/common';
import { MergeMail } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { Notices } from './notices';

/** Never silently: both mailboxes hear that it is asked, and whoever stays hears that it is done. */
@Injectable()
export class TellOfMerge {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly merges: MergeMail,
    private readonly clock: Clock,
  ) {}

  async asked(eventId: string, mergeId: string): Promise<void> {
    const facts = await this.merges.facts(mergeId);
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.merge_asked')) || !facts) return;
      const about = { of: mergeId, subjects: { mergeId }, deadline: facts.expiresAt };
      await this.notices.tellAll(tx, [
        { kind: 'merge_asked', personId: facts.goneId, ...about },
        { kind: 'merge_told', personId: facts.keptId, ...about },
      ]);
    });
  }

  async done(eventId: string, mergeId: string, personId: string): Promise<void> {
    const deadline = (await this.clock.now()).add({ hours: 72 });
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.merge_done'))) return;
      const about = { of: mergeId, subjects: { mergeId }, deadline };
      await this.notices.tell(tx, { kind: 'merge_done', personId, ...about });
    });
  }
}
