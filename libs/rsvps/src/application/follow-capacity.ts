import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { SeatBookRepository } from '../persistence/seat-book.repository';
import { SeatKeeper } from './seat-keeper';

/** More than a series has ahead. */
const ALL_AHEAD = 1_000;

/**
 * The capacity that a series says reaches its dates to come, except those whose own a host set. It follows
 * from the rows alone, so it may run any number of times, in any order.
 */
@Injectable()
export class FollowCapacity {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly occurrences: Occurrences,
    private readonly books: SeatBookRepository,
    private readonly keeper: SeatKeeper,
  ) {}

  async execute(seriesId: string): Promise<void> {
    const now = await this.clock.now();
    const ahead = await this.occurrences.nextOfSeries(seriesId, now, ALL_AHEAD);
    const books = await this.books.byIds(ahead.map(({ id }) => id));
    const behind = ahead.flatMap(({ id, capacity }) => {
      const book = books.get(id);
      return book && !book.capacityIsOwn && book.wanted !== capacity ? [id] : [];
    });
    if (behind.length === 0) return;
    await this.database.tx(async (tx) => {
      const locked = await this.keeper.openAll(tx, behind);
      // Read again under the locks: of two edits in a row the newer one must win.
      const facts = await this.occurrences.factsOf(behind, tx);
      const says = new Map(facts.map(({ id, capacity }) => [id, capacity]));
      for (const book of locked) {
        const wanted = says.get(book.occurrenceId);
        if (wanted !== undefined && !book.book.capacityIsOwn)
          await this.keeper.resize(tx, book, wanted, false);
      }
    });
  }
}
