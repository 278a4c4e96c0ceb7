import { Injectable } from '@nestjs/common';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database } from '@asaza/platform/database';
import { decideAnswer } from '../domain/proposal';
import { IntroductionRepository } from '../persistence/introduction.repository';
import { ProposalRepository } from '../persistence/proposal.repository';
import { MakeIntroduction } from './make-introduction';

/** Both said yes while something was held that is not held any more: they are introduced now, if they still may. */
@Injectable()
export class RetryIntroduction {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly proposals: ProposalRepository,
    private readonly introductions: IntroductionRepository,
    private readonly make: MakeIntroduction,
  ) {}

  async execute(proposalId: string): Promise<void> {
    const now = await this.clock.now();
    await this.database.tx(async (tx) => {
      const proposal = await this.proposals.lock(tx, proposalId);
      if (proposal?.answers.low !== 'yes' || proposal.answers.high !== 'yes') return;
      const { low, high } = proposal.sides;
      const two = await this.people.profilesOf(tx, [low.personId, high.personId]);
      const consent = two.filter(({ consentedAt }) => consentedAt !== null).length === 2;
      const may = consent && (await this.introductions.mayIntroduce(tx, proposalId));
      // The same yes once more: the one rule decides, so time and state count as for an answer.
      const decided = decideAnswer(proposal, 'low', 'yes', now, may);
      const isReady = decided.ok && decided.value.effects.some(({ kind }) => kind === 'introduce');
      if (isReady) await this.make.of(tx, proposal, false);
    });
  }
}
