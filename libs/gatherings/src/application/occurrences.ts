import { Injectable } from '@nestjs/common';
import type { Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts } from '../domain/occurrence';
import type { SeriesFacts } from '../domain/series';
import { OccurrenceRepository } from '../persistence/occurrence.repository';
import { SeriesRepository } from '../persistence/series.repository';

/** What other areas read of occurrences. Says nothing about who may see them. */
@Injectable()
export class Occurrences {
  constructor(
    private readonly occurrences: OccurrenceRepository,
    private readonly allSeries: SeriesRepository,
  ) {}

  /** One occurrence, cancelled or past ones too; null when there is none. */
  async facts(tx: Tx | null, occurrenceId: string): Promise<OccurrenceFacts | null> {
    return (await this.occurrences.byIds(tx, [occurrenceId]))[0] ?? null;
  }

  /** The series of occurrences; null when there is none. */
  async series(tx: Tx | null, seriesId: string): Promise<SeriesFacts | null> {
    return (await this.allSeries.byIds(tx, [seriesId]))[0] ?? null;
  }

  /** Those that exist, in no order. */
  factsOf(occurrenceIds: readonly string[], tx: Tx | null = null): Promise<OccurrenceFacts[]> {
    return this.occurrences.byIds(tx, occurrenceIds);
  }

  /** The next `n` that start at `after` or later, by start; cancelled ones stay in the list, skipped ones not. */
  nextOfSeries(
    seriesId: string,
    after: Temporal.Instant,
    n: number,
    tx: Tx | null = null,
  ): Promise<OccurrenceFacts[]> {
    return this.occurrences.nextOfSeries(seriesId, after, n, tx);
  }

  /** The same over all series of a club. */
  nextOfClub(clubId: string, after: Temporal.Instant, n: number): Promise<OccurrenceFacts[]> {
    return this.occurrences.nextOfClub(clubId, after, n);
  }
}
