import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { planZones } from '../domain/follow-tables';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { Almanac } from './almanac';
import { SaveEdit } from './save-edit';

const BATCH = 100;

/** Dates to come that other zone tables gave are derived anew; only a date whose moment differs is told. */
@Injectable()
export class RecomputeZones {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly almanac: Almanac,
    private readonly plans: SeriesPlanRepository,
    private readonly saveEdit: SaveEdit,
  ) {}

  /** @throws AggregateError after the round, when some series could not be brought up to date. */
  async execute(): Promise<void> {
    const failures = new Map<string, unknown>();
    const { tzdataVersion } = this.almanac;
    for (;;) {
      const ids = await this.plans.withOtherTables(tzdataVersion, BATCH, [...failures.keys()]);
      for (const id of ids)
        await this.recompute(id).catch((error: unknown) => failures.set(id, error));
      if (ids.length < BATCH) break;
    }
    if (failures.size > 0)
      throw new AggregateError(
        failures.values(),
        `Series on old zone tables: ${[...failures.keys()].join(' ')}`,
      );
  }

  private async recompute(seriesId: string): Promise<void> {
    await this.database.tx(async (tx) => {
      await this.plans.lock(tx, seriesId);
      const now = await this.clock.now();
      const gathering = await this.plans.gathering(tx, seriesId, { now });
      if (!gathering) return;
      const planned = planZones(gathering, this.almanac.worldAt(now));
      const by = { kind: 'time_zone_data', personId: null, now } as const;
      if (planned.plan.changes.length > 0) await this.saveEdit.save(tx, planned, by);
      else await this.saveEdit.saveQuietly(tx, planned);
    });
  }
}
