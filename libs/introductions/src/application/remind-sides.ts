import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { Outbox } from '@asaza/platform/events';
import { AnswerAwaited } from '../domain/introductions.events';
import { awaitsAnswer } from '../domain/proposal';
import { ProposalRepository } from '../persistence/proposal.repository';

/** The one reminder, to each side that has said nothing, whatever the other said. */
@Injectable()
export class RemindSides {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly proposals: ProposalRepository,
  ) {}

  async execute(proposalId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const proposal = await this.proposals.lock(tx, proposalId);
      if (!proposal) return;
      for (const side of ['low', 'high'] as const) {
        const { id: sideId } = proposal.sides[side];
        if (!awaitsAnswer(proposal, side, now)) continue;
        if (await this.proposals.remind(tx, sideId))
          await this.outbox.append(tx, AnswerAwaited, { proposalId, sideId });
      }
    });
  }
}
