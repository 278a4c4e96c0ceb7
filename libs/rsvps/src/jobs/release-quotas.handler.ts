import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { ReleaseQuotas } from '../application/release-quotas';
import { releaseQuotas } from './release-quotas.job';

@Injectable()
export class ReleaseQuotasHandler implements JobHandler<typeof releaseQuotas> {
  readonly job = releaseQuotas;

  constructor(private readonly run: ReleaseQuotas) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.run.execute(key);
  }
}
