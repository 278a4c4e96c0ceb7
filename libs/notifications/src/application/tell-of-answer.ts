import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import type { NoticeKind } from '../domain/notice';
import { Notices } from './notices';

export interface AnswerNews {
  readonly rsvpId: string;
  readonly occurrenceId: string;
  readonly personId: string;
}

/** Something happened to one person's answer: they hear of it, as long as the meeting is not over. */
@Injectable()
export class TellOfAnswer {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly occurrences: Occurrences,
  ) {}

  async execute(eventId: string, kind: NoticeKind, news: AnswerNews): Promise<void> {
    const { rsvpId, occurrenceId, personId } = news;
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.answer'))) return;
      const occurrence = await this.occurrences.facts(tx, occurrenceId);
      if (!occurrence) return;
      await this.notices.tell(tx, {
        ...{ kind, personId, of: eventId },
        subjects: { rsvpId, occurrenceId },
        thread: occurrenceId,
        deadline: occurrence.endsAt,
      });
    });
  }
}
