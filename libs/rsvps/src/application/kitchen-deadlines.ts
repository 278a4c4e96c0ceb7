import { Injectable } from '@nestjs/common';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import type { Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import { momentOf } from '../domain/answer-point';
import { AnswerRulesOf } from './answer-rules';

type Date = Pick<OccurrenceFacts, 'id' | 'seriesId' | 'startsAt' | 'tzid'>;

/** Until when the kitchen wants to know, for dates that ask about food. */
@Injectable()
export class KitchenDeadlines {
  constructor(
    private readonly rules: AnswerRulesOf,
    private readonly occurrences: Occurrences,
  ) {}

  /** In the order given, with one statement; null: there is no such moment. */
  async ofDates(
    dates: readonly Date[],
    tx: Tx | null = null,
  ): Promise<(Temporal.Instant | null)[]> {
    const views = await this.rules.occurrences(tx, dates);
    return dates.map(({ startsAt, tzid }, n) => {
      const { kitchenBy } = views[n]!.rules;
      return kitchenBy && momentOf(kitchenBy, startsAt, tzid);
    });
  }

  /** By id, those that exist. */
  async ofIds(ids: readonly string[]): Promise<Map<string, Temporal.Instant | null>> {
    const dates = await this.occurrences.factsOf(ids);
    const moments = await this.ofDates(dates);
    return new Map(dates.map(({ id }, n) => [id, moments[n]!]));
  }

  async of(date: Date, tx: Tx | null = null): Promise<Temporal.Instant | null> {
    return (await this.ofDates([date], tx))[0]!;
  }
}
