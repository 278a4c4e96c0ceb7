import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { EndOccurrence } from '../application/end-occurrence';
import { endOccurrenceJob } from './end-occurrence.job';

@Injectable()
export class EndOccurrenceHandler implements JobHandler<typeof endOccurrenceJob> {
  readonly job = endOccurrenceJob;

  constructor(private readonly endOccurrence: EndOccurrence) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.endOccurrence.execute(key);
  }
}
