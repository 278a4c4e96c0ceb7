import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { OccurrenceEnded, OccurrenceEnds } from '../domain/gatherings.events';
import { isOver } from '../domain/occurrence';
import { OccurrenceWritesRepository } from '../persistence/occurrence-writes.repository';

/** At its end an occurrence becomes held, and the other areas hear of it once. */
@Injectable()
export class EndOccurrence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly occurrences: OccurrenceWritesRepository,
  ) {}

  async execute(occurrenceId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.lock(tx, occurrenceId);
      // The status is the memory: a second call finds it held and says nothing.
      if (!facts || facts.status === 'held' || facts.status === 'cancelled') return;
      if (!isOver(facts, now)) return this.due.at(tx, OccurrenceEnds, facts.id, facts.endsAt);
      await this.occurrences.hold(tx, facts.id);
      await this.outbox.append(tx, OccurrenceEnded, { occurrenceId: facts.id });
    });
  }
}
