import { Injectable } from '@nestjs/common';
import type { Call, JobHandler } from '@asaza/platform/queue';
import { PlaceLate } from '../application/place-late';
import { placeLateJob } from './place-late.job';

@Injectable()
export class PlaceLateHandler implements JobHandler<typeof placeLateJob> {
  readonly job = placeLateJob;

  constructor(private readonly placeLate: PlaceLate) {}

  handle({ facts }: Call<typeof placeLateJob.on>): Promise<void> {
    return this.placeLate.execute(facts.occurrenceId);
  }
}
