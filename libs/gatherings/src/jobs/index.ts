import type { AreaJobs } from '@asaza/platform/queue';
import { GatheringsModule } from '../gatherings.module';
import { AnnounceEditHandler } from './announce-edit.handler';
import { announceEditJob } from './announce-edit.job';
import { EndOccurrenceHandler } from './end-occurrence.handler';
import { endOccurrenceJob } from './end-occurrence.job';
import { MakeOccurrencesAheadHandler } from './make-occurrences-ahead.handler';
import { makeOccurrencesAheadJob } from './make-occurrences-ahead.job';
import { RecomputeZonesHandler } from './recompute-zones.handler';
import { recomputeZonesJob } from './recompute-zones.job';

export const gatheringsJobs: AreaJobs = {
  jobs: [announceEditJob, endOccurrenceJob, makeOccurrencesAheadJob, recomputeZonesJob],
  handlers: [
    AnnounceEditHandler,
    EndOccurrenceHandler,
    MakeOccurrencesAheadHandler,
    RecomputeZonesHandler,
  ],
  module: GatheringsModule,
};
