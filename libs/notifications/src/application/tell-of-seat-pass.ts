import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Inbox } from '@asaza/platform/events';
import { Notices } from './notices';

/** A seat goes from one person to another: the other is asked, and both hear when it is done. */
@Injectable()
export class TellOfSeatPass {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly notices: Notices,
    private readonly occurrences: Occurrences,
  ) {}

  async offered(
    eventId: string,
    { passId, occurrenceId, personId }: Record<'passId' | 'occurrenceId' | 'personId', string>,
  ): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.seat_pass'))) return;
      const occurrence = await this.occurrences.facts(tx, occurrenceId);
      if (!occurrence) return;
      await this.notices.tell(tx, {
        ...{ kind: 'seat_pass_offered', personId, of: passId, thread: occurrenceId },
        subjects: { passId, occurrenceId },
        deadline: occurrence.startsAt,
      });
    });
  }

  async passed(
    eventId: string,
    facts: Record<
      'passId' | 'occurrenceId' | 'rsvpId' | 'personId' | 'fromRsvpId' | 'fromPersonId',
      string
    >,
  ): Promise<void> {
    const { passId, occurrenceId, personId, fromPersonId, rsvpId, fromRsvpId } = facts;
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'notifications.seat_passed'))) return;
      const occurrence = await this.occurrences.facts(tx, occurrenceId);
      if (!occurrence) return;
      const about = { of: passId, thread: occurrenceId, deadline: occurrence.endsAt };
      const both = { passId, occurrenceId };
      await this.notices.tellAll(tx, [
        { kind: 'seat_taken_over', personId, subjects: { ...both, rsvpId }, ...about },
        {
          ...{ kind: 'seat_passed_on', personId: fromPersonId, ...about },
          subjects: { ...both, rsvpId: fromRsvpId },
        },
      ]);
    });
  }
}
