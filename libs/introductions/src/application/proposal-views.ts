import { Injectable } from '@nestjs/common';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import { pageFor, type Answer, type Side } from '../domain/proposal';
import type { StoredProposal } from '../domain/stored-proposal';
import { ProposalRepository } from '../persistence/proposal.repository';
import { ProposalFacts, type OtherPerson, type Revealed } from './proposal-facts';

/** A proposal as one of the two sees it. Until both said yes nothing in it depends on the other's answer. */
export interface ProposalView extends OtherPerson {
  readonly clubId: string;
  readonly occurrenceId: string;
  readonly myAnswer: Answer | null;
  readonly expiresAt: Temporal.Instant;
  /** Whether an answer can be given or changed. */
  readonly open: boolean;
  readonly introduction: Revealed | null;
}

@Injectable()
export class ProposalViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: Tokens,
    private readonly proposals: ProposalRepository,
    private readonly facts: ProposalFacts,
  ) {}

  /** By the link of one side; null for anything that is no side's link. Changes nothing. */
  async byToken(token: string): Promise<ProposalView | null> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const place = await this.proposals.placeOfToken(tx, this.tokens.hash(token));
      const proposal = place && (await this.proposals.byId(tx, place.proposalId));
      return place && proposal ? this.of(tx, proposal, place.side, now) : null;
    });
  }

  async of(
    tx: Tx,
    proposal: StoredProposal,
    side: Side,
    now: Temporal.Instant,
  ): Promise<ProposalView> {
    const { myAnswer, canAnswer } = pageFor(proposal, side, now);
    return {
      ...(await this.facts.otherOf(tx, proposal, side)),
      clubId: proposal.clubId,
      occurrenceId: proposal.occurrenceId,
      myAnswer,
      expiresAt: proposal.expiresAt,
      open: canAnswer,
      introduction: await this.facts.revealed(tx, proposal, side),
    };
  }
}
