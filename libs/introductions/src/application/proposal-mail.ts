import { Injectable } from '@nestjs/common';
import type { Locale } from '@asaza/kernel';
import { People } from '@asaza/people';
import { Clock } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import type { Temporal } from '@asaza/recurrence';
import { awaitsAnswer, pageFor, type Side } from '../domain/proposal';
import type { StoredProposal } from '../domain/stored-proposal';
import { IntroductionRepository } from '../persistence/introduction.repository';
import { ProposalRepository } from '../persistence/proposal.repository';
import { ProposalFacts, type OtherPerson } from './proposal-facts';

interface ToOneSide extends OtherPerson {
  readonly proposalId: string;
  readonly sideId: string;
  readonly personId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly clubId: string;
  readonly occurrenceId: string;
  /** Opens the page of the answer, and later that of the introduction. */
  readonly token: string;
}

export interface ProposalMailFacts extends ToOneSide {
  readonly expiresAt: Temporal.Instant;
  /** This side has said nothing yet: what a reminder asks. */
  readonly awaitsAnswer: boolean;
}

export interface IntroductionMailFacts extends ToOneSide {
  readonly otherEmail: string;
  readonly firstWriter: boolean;
  readonly byPicks: boolean;
  readonly nextOccurrenceId: string | null;
}

/** The facts of letters about introductions, read when one is rendered; tokens are derived anew each time. */
@Injectable()
export class ProposalMail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tokens: Tokens,
    private readonly people: People,
    private readonly proposals: ProposalRepository,
    private readonly introductions: IntroductionRepository,
    private readonly facts: ProposalFacts,
  ) {}

  /** To whom a proposal goes: two letters. */
  sidesOf(proposalId: string): Promise<{ sideId: string; personId: string }[]> {
    return this.proposals.sidesOf(proposalId);
  }

  /** Null when there is nothing to ask any more: over, withdrawn, or introduced already. */
  async proposal(sideId: string): Promise<ProposalMailFacts | null> {
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const place = await this.proposals.placeOfSide(tx, sideId);
      const proposal = place && (await this.proposals.byId(tx, place.proposalId));
      if (!place || proposal?.state !== 'open') return null;
      if (!pageFor(proposal, place.side, now).canAnswer) return null;
      return {
        ...(await this.toSide(tx, proposal, place.side)),
        expiresAt: proposal.expiresAt,
        awaitsAnswer: awaitsAnswer(proposal, place.side, now),
      };
    });
  }

  /** Both letters of an introduction; a side is left out when the other's address is gone since. */
  async introduction(introductionId: string): Promise<IntroductionMailFacts[]> {
    return this.database.tx(async (tx) => {
      const introduction = await this.introductions.byId(tx, introductionId);
      const proposal = introduction && (await this.proposals.byId(tx, introduction.proposalId));
      const letters: IntroductionMailFacts[] = [];
      if (!proposal) return letters;
      for (const side of ['low', 'high'] as const) {
        const revealed = await this.facts.revealed(tx, proposal, side);
        if (!revealed) continue;
        const { otherEmail, firstWriter, byPicks, nextOccurrenceId } = revealed;
        letters.push({
          ...(await this.toSide(tx, proposal, side)),
          ...{ otherEmail, firstWriter, byPicks, nextOccurrenceId },
        });
      }
      return letters;
    });
  }

  private async toSide(tx: Tx, proposal: StoredProposal, side: Side): Promise<ToOneSide> {
    const { id: sideId, personId, ...seed } = proposal.sides[side];
    const name = (await this.people.namesOf([personId], tx)).get(personId);
    return {
      ...(await this.facts.otherOf(tx, proposal, side)),
      proposalId: proposal.id,
      sideId,
      personId,
      name: name?.displayName ?? '',
      locale: name?.locale ?? 'ja',
      clubId: proposal.clubId,
      occurrenceId: proposal.occurrenceId,
      token: this.tokens.token('proposal', sideId, seed),
    };
  }
}
