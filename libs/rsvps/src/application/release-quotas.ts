import { Injectable } from '@nestjs/common';
import { Occurrences } from '@asaza/gatherings';
import { Database } from '@asaza/platform/database';
import { Temporal } from '@asaza/recurrence';
import { momentOf } from '../domain/answer-point';
import { QuotaRepository } from '../persistence/quota.repository';
import { BookQuotas } from './book-quotas';
import { SeatKeeper } from './seat-keeper';

/**
 * Kept seats that nobody took are everybody's from their moment on, quota by quota in the host's order, and are
 * offered to whoever waits. The moment is read from the date as it is: a date that was moved is looked at again.
 */
@Injectable()
export class ReleaseQuotas {
  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly quotas: QuotaRepository,
    private readonly kept: BookQuotas,
    private readonly keeper: SeatKeeper,
  ) {}

  async execute(occurrenceId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      const facts = await this.occurrences.facts(tx, occurrenceId);
      if (!facts) return;
      const { now } = await this.keeper.open(tx, facts);
      const rows = (await this.quotas.ofDates(tx, [occurrenceId])).get(occurrenceId) ?? [];
      const { startsAt, tzid } = facts;
      const over = rows.filter(
        ({ released, releases }) =>
          !released && Temporal.Instant.compare(momentOf(releases, startsAt, tzid), now) <= 0,
      );
      if (over.length > 0) {
        await this.quotas.release(
          tx,
          over.map(({ id }) => id),
          now,
        );
        await this.keeper.touch(tx, occurrenceId);
        await this.keeper.offerOwed(tx, [await this.keeper.open(tx, facts)]);
      }
      await this.kept.expectRelease(tx, facts);
    });
  }
}
