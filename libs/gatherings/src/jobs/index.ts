import type { AreaJobs } from '@asaza/platform/queue';
import { GatheringsModule } from '../gatherings.module';
import { EndOccurrenceHandler } from './end-occurrence.handler';
import { endOccurrenceJob } from './end-occurrence.job';
import { MakeOccurrencesAheadHandler } from './make-occurrences-ahead.handler';
import { makeOccurrencesAheadJob } from './make-occurrences-ahead.job';

export const gatheringsJobs: AreaJobs = {
  jobs: [endOccurrenceJob, makeOccurrencesAheadJob],
  handlers: [EndOccurrenceHandler, MakeOccurrencesAheadHandler],
  module: GatheringsModule,
};
