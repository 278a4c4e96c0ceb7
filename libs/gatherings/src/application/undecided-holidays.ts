import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@asaza/kernel';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { toLocal, type Temporal } from '@asaza/recurrence';
import { plannedDates, withinHorizon } from '../domain/planned-dates';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { Almanac } from './almanac';

export interface UndecidedHoliday {
  readonly originalStart: Temporal.PlainDateTime;
  readonly holiday: LocalizedText;
}

/** Dates to come that the rule gives on a holiday, where the policy asks and no host has said a word. */
@Injectable()
export class UndecidedHolidays {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly almanac: Almanac,
    private readonly plans: SeriesPlanRepository,
  ) {}

  ofSeries(seriesId: string): Promise<UndecidedHoliday[]> {
    return this.database.tx(async (tx) => {
      const now = await this.clock.now();
      const gathering = await this.plans.gathering(tx, seriesId, { now, look: true });
      if (!gathering) return [];
      const { series, rows } = gathering;
      const dates = plannedDates(series, this.almanac.worldAt(now));
      // Who called a date off or gave it a time of its own has decided.
      const decided = new Set(
        rows
          .filter(({ cancelledBy, detached }) => cancelledBy === 'host' || detached)
          .map(({ ruleStart }) => String(ruleStart)),
      );
      return withinHorizon(dates, toLocal(now, series.tzid), null).flatMap(
        ({ ruleStart, undecided, holiday }) =>
          undecided && holiday && !decided.has(String(ruleStart))
            ? [{ originalStart: ruleStart, holiday }]
            : [],
      );
    });
  }
}
