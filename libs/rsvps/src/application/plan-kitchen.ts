import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { Temporal } from '@asaza/recurrence';
import { KitchenDeadline } from '../domain/rsvps.events';
import { KitchenRepository } from '../persistence/kitchen.repository';
import { KitchenDeadlines } from './kitchen-deadlines';

/**
 * Sets the due rows of kitchen deadlines ahead. Whatever moves one (a date, a rule, a question) is seen by the
 * next look, within minutes; the moment itself is then kept to the second.
 */
@Injectable()
export class PlanKitchen {
  constructor(
    private readonly database: Database,
    private readonly due: Due,
    private readonly occurrences: Occurrences,
    private readonly deadlines: KitchenDeadlines,
    private readonly repository: KitchenRepository,
  ) {}

  async execute(): Promise<void> {
    const ahead = await this.repository.ahead();
    if (ahead.length === 0) return;
    const dates = await this.occurrences.factsOf(ahead.map(({ occurrenceId }) => occurrenceId));
    const moments = await this.deadlines.ofDates(dates);
    const planned = new Map(
      ahead.map(({ occurrenceId, plannedFor }) => [occurrenceId, plannedFor]),
    );
    const news = dates
      .map(({ id }, n) => ({ key: id, at: moments[n]! }))
      .filter(({ key, at }) => !same(at, planned.get(key) ?? null));
    await this.database.tx(async (tx) => {
      const set = news.filter(({ at }) => at !== null);
      await this.due.atAll(tx, KitchenDeadline, set);
      await this.due.cancelAll(
        tx,
        KitchenDeadline,
        news.filter(({ at }) => at === null).map(({ key }) => key),
      );
      await this.repository.plan(
        tx,
        news.map(({ key, at }) => ({ occurrenceId: key, at })),
      );
    });
  }
}

const same = (a: Temporal.Instant | null, b: Temporal.Instant | null): boolean =>
  a === null || b === null ? a === b : a.equals(b);
