import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { MakeOccurrencesAhead } from '../application/make-occurrences-ahead';
import { makeOccurrencesAheadJob } from './make-occurrences-ahead.job';

@Injectable()
export class MakeOccurrencesAheadHandler implements JobHandler<typeof makeOccurrencesAheadJob> {
  readonly job = makeOccurrencesAheadJob;

  constructor(private readonly makeOccurrencesAhead: MakeOccurrencesAhead) {}

  handle(): Promise<void> {
    return this.makeOccurrencesAhead.execute();
  }
}
