import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { TellOfHold } from '../application/tell-of-hold';
import { tellOfHoldJob } from './tell-of-hold.job';

@Injectable()
export class TellOfHoldHandler implements JobHandler<typeof tellOfHoldJob> {
  readonly job = tellOfHoldJob;

  constructor(private readonly tellOfHold: TellOfHold) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.tellOfHold.execute(key);
  }
}
