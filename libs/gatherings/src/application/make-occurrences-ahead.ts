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

  async execute(): Promise<void> {
    for (;;) {
      const behind = await this.plans.behind(BATCH);
      for (const seriesId of behind) await this.makeOccurrences.execute(seriesId);
      if (behind.length < BATCH) return;
    }
  }
}
