import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { resolve, Temporal, toLocal } from '@asaza/recurrence';
import { Notices } from './notices';

/** Helpers have the rest of the day to say that somebody sent word. */
const TOLD_AT_HOUR = 10;
const USEFUL_DAYS = 14;

/** An absence counts: the person hears of it kindly, on the next morning. */
@Injectable()
export class TellOfAbsence {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly occurrences: Occurrences,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    news: { readonly strikeId: string; readonly personId: string; readonly occurrenceId: string },
  ): Promise<void> {
    const { strikeId, personId, occurrenceId } = news;
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.absence'))) return;
      const occurrence = await this.occurrences.facts(tx, occurrenceId);
      if (!occurrence) return;
      const morning = nextMorning(now, occurrence.tzid);
      await this.notices.tell(tx, {
        ...{ kind: 'absence_counted', personId, of: strikeId, thread: occurrenceId },
        subjects: { strikeId, occurrenceId },
        notBefore: morning,
        deadline: morning.add({ hours: USEFUL_DAYS * 24 }),
      });
    });
  }
}

const nextMorning = (now: Temporal.Instant, tzid: string): Temporal.Instant =>
  resolve(
    toLocal(now, tzid).toPlainDate().add({ days: 1 }).toPlainDateTime({ hour: TOLD_AT_HOUR }),
    tzid,
  );
