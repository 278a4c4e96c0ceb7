import { Injectable } from '@nestjs/common';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due, Inbox } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { Attendees } from '@asaza/rsvps';
import { ReminderDue } from '../domain/notifications.events';
import { reminderAt } from '../domain/reminder';
import { Notices } from './notices';

/** The reminder at 18:00 on the eve: set when a date is made, moved with it, and told to who has a seat then. */
@Injectable()
export class RemindAttendees {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly due: Due,
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly occurrences: Occurrences,
    private readonly attendees: Attendees,
  ) {}

  /** A date was made, moved or called off. An evening that has passed is not made up for. */
  async schedule(eventId: string, occurrenceId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.reminder'))) return;
      const occurrence = await this.occurrences.facts(tx, occurrenceId);
      const at = occurrence && eveningOf(occurrence);
      if (at && Temporal.Instant.compare(at, now) > 0)
        await this.due.at(tx, ReminderDue, occurrenceId, at);
      else await this.due.cancel(tx, ReminderDue, occurrenceId);
    });
  }

  /** The evening has come. Whoever confirms later has just read the same in their confirmation. */
  async execute(occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const occurrence = await this.occurrences.facts(tx, occurrenceId);
      if (!occurrence || !eveningOf(occurrence)) return;
      const of = `${occurrenceId}@${occurrence.startsAt.toString()}`;
      const concerned = await this.attendees.concernedBy(tx, [occurrenceId]);
      // Whoever has yet to say yes to the new day hears when they do, not that we wait for them.
      const expected = concerned.filter((one) => one.seat === 'held' && !one.reconfirmUntil);
      await this.notices.tellAll(
        tx,
        expected.map(({ personId, rsvpId }) => ({
          ...{ kind: 'reminder', personId, of },
          subjects: { rsvpId, occurrenceId },
          thread: occurrenceId,
          deadline: occurrence.startsAt,
        })),
      );
    });
  }
}

const eveningOf = (occurrence: OccurrenceFacts): Temporal.Instant | null =>
  occurrence.status === 'cancelled' ? null : reminderAt(occurrence.startsAt, occurrence.tzid);
