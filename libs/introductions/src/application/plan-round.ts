import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Due, Inbox } from '@asaza/platform/events';
import { RoundDue } from '../domain/introductions.events';
import { roundTerms } from '../domain/stored-round';

/** Once an occurrence has ended, its round is due: some hours later, so that the door list is complete. */
@Injectable()
export class PlanRound {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly due: Due,
    private readonly occurrences: Occurrences,
  ) {}

  async execute(eventId: string, { occurrenceId }: { occurrenceId: string }): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'introductions.plan-round'))) return;
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (!facts) return;
      // From the end and not from now: a worker that was away is late once, not twice.
      const at = facts.endsAt.add({ hours: roundTerms.buildAfterHours });
      await this.due.at(tx, RoundDue, occurrenceId, at);
    });
  }
}
