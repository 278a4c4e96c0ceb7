import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { RemindSides } from '../application/remind-sides';
import { remindSidesJob } from './remind-sides.job';

@Injectable()
export class RemindSidesHandler implements JobHandler<typeof remindSidesJob> {
  readonly job = remindSidesJob;

  constructor(private readonly remindSides: RemindSides) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.remindSides.execute(key);
  }
}
