import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Due } from '@asaza/platform/events';
import { ProposalExpires } from '../domain/introductions.events';
import { expire } from '../domain/proposal';
import { ProposalRepository } from '../persistence/proposal.repository';

/** Closes a proposal whose time is over. Nobody is told: silence and no look the same. */
@Injectable()
export class ExpireProposal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly due: Due,
    private readonly proposals: ProposalRepository,
  ) {}

  async execute(proposalId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const proposal = await this.proposals.lock(tx, proposalId);
      if (!proposal) return;
      const expired = expire(proposal, now);
      if (expired) return this.proposals.saveState(tx, proposalId, expired.state);
      const waits = proposal.state === 'open' || proposal.state === 'withdrawn';
      if (waits) await this.due.at(tx, ProposalExpires, proposalId, proposal.expiresAt);
    });
  }
}
