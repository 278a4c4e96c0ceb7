import { Injectable } from '@nestjs/common';
import { Occurrences, type OccurrenceFacts } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { QuotaRepository } from '../persistence/quota.repository';
import { SeatBookRepository } from '../persistence/seat-book.repository';
import { BookQuotas } from './book-quotas';
import { SeatKeeper } from './seat-keeper';

/** More than a series has ahead. */
const ALL_AHEAD = 1_000;

/**
 * The seats that a series keeps reach its dates to come, except those for which a host said otherwise; dates that
 * are made later copy them when they are first answered. It follows from the rows alone, so it may
 * run any number of times, in any order. Moments of release follow dates that were moved.
 */
@Injectable()
export class FollowQuotas {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly books: SeatBookRepository,
    private readonly quotas: QuotaRepository,
    private readonly kept: BookQuotas,
    private readonly keeper: SeatKeeper,
  ) {}

  async execute(seriesId: string): Promise<void> {
    const now = await this.clock.now();
    const ahead = await this.occurrences.nextOfSeries(seriesId, now, ALL_AHEAD);
    const books = await this.books.byIds(ahead.map(({ id }) => id));
    const keeps = (await this.quotas.ofSeries(null, [seriesId])).has(seriesId);
    for (const facts of ahead.filter(({ id }) => keeps || books.has(id)))
      await this.database.tx((tx) => this.follow(tx, facts));
  }

  private async follow(tx: Tx, facts: OccurrenceFacts): Promise<void> {
    const { id, seriesId } = facts;
    const book = await this.keeper.open(tx, facts);
    const rows = (await this.quotas.ofDates(tx, [id])).get(id) ?? [];
    const rules = (await this.quotas.ofSeries(tx, [seriesId])).get(seriesId) ?? [];
    if (rows.length === 0 && rules.length === 0) return;
    if (!book.quotasAreOwn) {
      const asked = new Set(rules.map(({ kind, code }) => `${kind} ${code ?? ''}`));
      const gone = rows.filter(
        ({ origin, kind, code }) => origin !== 'guest' && !asked.has(`${kind} ${code ?? ''}`),
      );
      await this.quotas.save(
        tx,
        id,
        this.kept.identified(rules),
        gone.map((row) => row.id),
        { origin: 'series', own: false },
      );
    }
    await this.kept.expectRelease(tx, facts);
    await this.keeper.offerOwed(tx, [await this.keeper.open(tx, facts)]);
  }
}
