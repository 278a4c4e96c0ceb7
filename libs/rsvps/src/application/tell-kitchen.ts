import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { closedReason } from '../domain/answering';
import { isFood } from '../domain/question';
import { KitchenDeadline, KitchenDue } from '../domain/rsvps.events';
import { KitchenRepository } from '../persistence/kitchen.repository';
import { KitchenDeadlines } from './kitchen-deadlines';
import { Questions } from './questions';

/** The kitchen's order is due: its hosts are told, once for one deadline. Says nothing of what is in it. */
@Injectable()
export class TellKitchen {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly due: Due,
    private readonly outbox: Outbox,
    private readonly occurrences: Occurrences,
    private readonly questions: Questions,
    private readonly deadlines: KitchenDeadlines,
    private readonly repository: KitchenRepository,
  ) {}

  async execute(occurrenceId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const date = await this.occurrences.facts(tx, occurrenceId);
      if (!date || closedReason(date, now)) return;
      if (!(await this.questions.ofDate(date, tx)).questions.some(isFood)) return;
      const deadline = await this.deadlines.of(date, tx);
      if (!deadline) return;
      // Moved since it was planned: it is kept where it is now.
      if (Temporal.Instant.compare(deadline, now) > 0)
        return this.due.at(tx, KitchenDeadline, occurrenceId, deadline);
      if (await this.repository.tell(tx, occurrenceId, deadline))
        await this.outbox.append(tx, KitchenDue, { occurrenceId });
    });
  }
}
