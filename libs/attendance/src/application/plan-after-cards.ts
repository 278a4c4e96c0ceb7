import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Due, Inbox } from '@asaza/platform/events';
import { asksAt } from '../domain/after-card';
import { AfterCardsDue } from '../domain/attendance.events';

/** Once an occurrence has ended, its cards are due: when people are on their way, and still remember. */
@Injectable()
export class PlanAfterCards {
  constructor(
    private readonly database: Database,
    private readonly inbox: Inbox,
    private readonly due: Due,
    private readonly occurrences: Occurrences,
  ) {}

  async execute(eventId: string, occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      if (!(await this.inbox.claim(tx, eventId, 'attendance.plan-after-cards'))) return;
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (facts) await this.due.at(tx, AfterCardsDue, occurrenceId, asksAt(facts.endsAt));
    });
  }
}
