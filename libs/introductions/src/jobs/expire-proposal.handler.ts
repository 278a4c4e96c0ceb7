import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@asaza/platform/queue';
import { ExpireProposal } from '../application/expire-proposal';
import { expireProposalJob } from './expire-proposal.job';

@Injectable()
export class ExpireProposalHandler implements JobHandler<typeof expireProposalJob> {
  readonly job = expireProposalJob;

  constructor(private readonly expireProposal: ExpireProposal) {}

  handle({ key }: { readonly key: string }): Promise<void> {
    return this.expireProposal.execute(key);
  }
}
