import { Injectable } from '@nestjs/common';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Due, Outbox } from '@asaza/platform/events';
import { TZDATA_VERSION } from '@asaza/recurrence';
import { planAhead } from '../domain/follow-tables';
import { OccurrenceEnds, OccurrencePublished } from '../domain/gatherings.events';
import type { DateToMake } from '../domain/horizon';
import type { DateRow } from '../domain/plan-state';
import { EditRepository } from '../persistence/edit.repository';
import { EditWritesRepository } from '../persistence/edit-writes.repository';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { SeriesRepository } from '../persistence/series.repository';
import { Almanac } from './almanac';
import { SaveEdit } from './save-edit';

/** What the first dates of a new series are made from. */
export interface NewSeriesDates {
  readonly seriesId: string;
  readonly clubId: string;
  readonly durationMinutes: number;
  readonly nextNumber: number;
  readonly schedule: { readonly tzid: string };
}

/** Makes the occurrences of a series up to the horizon. */
@Injectable()
export class MakeOccurrences {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly almanac: Almanac,
    private readonly outbox: Outbox,
    private readonly due: Due,
    private readonly plans: SeriesPlanRepository,
    private readonly series: SeriesRepository,
    private readonly edits: EditRepository,
    private readonly writes: EditWritesRepository,
    private readonly saveEdit: SaveEdit,
  ) {}

  /**
   * Brings one series up to the horizon; doing it twice adds nothing. A date that hung on holidays which
   * were then announced otherwise is moved or cancelled, and told as an edit of nobody's.
   */
  async execute(seriesId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      await this.plans.lock(tx, seriesId);
      const now = await this.clock.now();
      const gathering = await this.plans.gathering(tx, seriesId, { now });
      // Dates made on an edit that is then taken back would be left over.
      if (!gathering || (await this.edits.waits(tx, seriesId))) return;
      const planned = planAhead(gathering, this.almanac.worldAt(now));
      const by = { kind: 'holidays', personId: null, now } as const;
      if (planned.plan.changes.some(({ material }) => material))
        await this.saveEdit.save(tx, planned, by);
      else await this.saveEdit.saveQuietly(tx, planned);
      await this.series.markMade(tx, seriesId, planned.adds.at(-1)?.date.originalStart ?? null);
    });
  }

  /** Adds the dates of a new series with consecutive numbers; returns their ids in order. */
  async add(tx: Tx, plan: NewSeriesDates, dates: readonly DateToMake[]): Promise<string[]> {
    const rows = dates.map((date, index): DateRow => ({
      id: this.entropy.id(),
      number: plan.nextNumber + index,
      originalStart: date.originalStart,
      ruleStart: date.originalStart,
      localStart: date.localStart,
      tzid: plan.schedule.tzid,
      startsAt: date.startsAt,
      endsAt: date.startsAt.add({ minutes: plan.durationMinutes }),
      tzdataVersion: TZDATA_VERSION,
      durationMinutes: plan.durationMinutes,
      status: 'scheduled',
      cancelledBy: null,
      cancelledReason: null,
      origin: date.origin,
      detached: false,
      provisional: date.provisional,
      own: {},
      subtitle: { ja: null, en: null },
      previousStartsAt: null,
      sequence: 0,
    }));
    const series = { id: plan.seriesId, clubId: plan.clubId };
    const withSlugs = rows.map((row) => ({ row, slug: this.entropy.code(10) }));
    await this.writes.insertDates(tx, series, withSlugs);
    const published = rows.map(({ id }) => ({ occurrenceId: id }));
    await this.outbox.appendAll(tx, OccurrencePublished, published);
    const ends = rows.map(({ id, endsAt }) => ({ key: id, at: endsAt }));
    await this.due.atAll(tx, OccurrenceEnds, ends);
    await this.series.markMade(tx, plan.seriesId, dates.at(-1)?.originalStart ?? null);
    return rows.map(({ id }) => id);
  }
}
