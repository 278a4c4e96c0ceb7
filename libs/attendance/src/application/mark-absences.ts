import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { Attendees } from '@asaza/rsvps';
import { AttendanceBook } from './attendance-book';

/** After the end: whoever held a seat and was not seen is absent. A late check-in still makes them present. */
@Injectable()
export class MarkAbsences {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly occurrences: Occurrences,
    private readonly attendees: Attendees,
    private readonly book: AttendanceBook,
  ) {}

  async execute(eventId: string, occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'attendance.mark-absences'))) return;
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (!facts) return;
      await this.book.close(tx, facts, await this.attendees.seated(tx, occurrenceId));
    });
  }
}
