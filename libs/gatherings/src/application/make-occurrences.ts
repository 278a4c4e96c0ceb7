import { Injectable } from '@nestjs/common';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, sqlInstant, sqlWallTime, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { TZDATA_VERSION } from '@asaza/recurrence';
import { OccurrenceEnds, OccurrencePublished } from '../domain/gatherings.events';
import { datesToMake, type DateToMake } from '../domain/horizon';
import {
  OccurrenceWritesRepository,
  type NewOccurrence,
} from '../persistence/occurrence-writes.repository';
import { SeriesPlanRepository, type SeriesPlan } from '../persistence/series-plan.repository';
import { SeriesRepository } from '../persistence/series.repository';

/** Makes the occurrences of a series up to the horizon. Adds rows only: what is published stays. */
@Injectable()
export class MakeOccurrences {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly plans: SeriesPlanRepository,
    private readonly series: SeriesRepository,
    private readonly occurrences: OccurrenceWritesRepository,
  ) {}

  /** Brings one series up to the horizon; doing it twice adds nothing. */
  async execute(seriesId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const plan = await this.plans.lock(tx, seriesId);
      if (!plan) return;
      const dates = datesToMake(plan.schedule, now, plan.madeUntil);
      // A rule that was sound when saved and now has no date is only finished.
      await this.add(tx, plan, dates.ok ? dates.value : []);
    });
  }

  /** Adds these dates with consecutive numbers; returns their ids in order. */
  async add(
    tx: Tx,
    plan: Pick<SeriesPlan, 'seriesId' | 'clubId' | 'durationMinutes' | 'nextNumber'> & {
      readonly schedule: { readonly tzid: string };
    },
    dates: readonly DateToMake[],
  ): Promise<string[]> {
    const rows = dates.map((date, index): NewOccurrence => {
      const id = this.entropy.id();
      return {
        id,
        club_id: plan.clubId,
        series_id: plan.seriesId,
        slug: this.entropy.code(10),
        number: plan.nextNumber + index,
        original_start: sqlWallTime(date.originalStart),
        local_start: sqlWallTime(date.localStart),
        tzid: plan.schedule.tzid,
        starts_at: sqlInstant(date.startsAt),
        ends_at: sqlInstant(date.startsAt.add({ minutes: plan.durationMinutes })),
        tzdata_version: TZDATA_VERSION,
        duration_minutes: plan.durationMinutes,
        origin: date.origin,
        provisional: date.provisional,
        // Permanent and bare (RFC 7986, section 5.3): the same whatever address the service moves to.
        uid: id,
      };
    });
    const added = rows.length === 0 ? new Set() : await this.occurrences.insertMany(tx, rows);
    for (const [index, { id }] of rows.entries()) {
      const date = dates[index];
      if (!date || !added.has(id)) continue;
      const endsAt = date.startsAt.add({ minutes: plan.durationMinutes });
      await this.outbox.append(tx, OccurrencePublished, { occurrenceId: id });
      await this.due.at(tx, OccurrenceEnds, id, endsAt);
    }
    await this.series.markMade(tx, plan.seriesId, dates.at(-1)?.originalStart ?? null);
    return rows.map(({ id }) => id).filter((id) => added.has(id));
  }
}
