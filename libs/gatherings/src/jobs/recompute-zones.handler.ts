import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { RecomputeZones } from '../application/recompute-zones';
import { recomputeZonesJob } from './recompute-zones.job';

@Injectable()
export class RecomputeZonesHandler implements JobHandler<typeof recomputeZonesJob> {
  readonly job = recomputeZonesJob;

  constructor(private readonly recomputeZones: RecomputeZones) {}

  handle(): Promise<void> {
    return this.recomputeZones.execute();
  }
}
