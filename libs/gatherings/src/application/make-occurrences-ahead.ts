import { Injectable } from '@nestjs/common';
import { SeriesPlanRepository } from '../persistence/series-plan.repository';
import { MakeOccurrences } from './make-occurrences';

const BATCH = 100;

/** The nightly round: every series once a day, one short transaction each. */
@Injectable()
export class MakeOccurrencesAhead {
  constructor(
    private readonly plans: SeriesPlanRepository,
    private readonly makeOccurrences: MakeOccurrences,
  ) {}

  /** @throws AggregateError after the round, when some series could not be brought up to date. */
  async execute(): Promise<void> {
    const failures = new Map<string, unknown>();
    for (;;) {
      const behind = await this.plans.behind(BATCH, [...failures.keys()]);
      for (const seriesId of behind)
        // One series that fails must not keep the others from their dates.
        await this.makeOccurrences
          .execute(seriesId)
          .catch((error: unknown) => failures.set(seriesId, error));
      if (behind.length < BATCH) break;
    }
    if (failures.size > 0)
      throw new AggregateError(
        failures.values(),
        `Series behind: ${[...failures.keys()].join(' ')}`,
      );
  }
}
