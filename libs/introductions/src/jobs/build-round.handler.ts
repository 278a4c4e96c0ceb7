import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { BuildRound } from '../application/build-round';
import { buildRoundJob } from './build-round.job';

@Injectable()
export class BuildRoundHandler implements JobHandler<typeof buildRoundJob> {
  readonly job = buildRoundJob;

  constructor(private readonly buildRound: BuildRound) {}

  async handle({ key }: { readonly key: string }): Promise<void> {
    await this.buildRound.execute(key);
  }
}
