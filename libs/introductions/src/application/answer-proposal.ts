import { Injectable } from '@nestjs/common';
import {
  conflict,
  notFound,
  ok,
  parseOptionalLine,
  refuse,
  type Conflict,
  type InvalidInput,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { People } from '@asaza/people';
import { Clock, Entropy } from '@asaza/platform/clock';
import { Database, type Tx } from '@asaza/platform/database';
import { Tokens } from '@asaza/platform/tokens';
import type { AnswerRefusal } from '../domain/introductions.refusals';
import { decideAnswer, type Answer, type AnswerDecision } from '../domain/proposal';
import type { StoredProposal } from '../domain/stored-proposal';
import { AnswerRepository } from '../persistence/answer.repository';
import { IntroductionRepository } from '../persistence/introduction.repository';
import { ProposalRepository } from '../persistence/proposal.repository';
import { MakeIntroduction } from './make-introduction';
import { ProposalViews, type ProposalView } from './proposal-views';

export interface AnswerInput {
  readonly token: string;
  readonly answer: Answer;
  readonly idempotencyKey?: string | null;
}

type Refused = AnswerRefusal | NotFound | InvalidInput | Conflict;

/** Takes one side's answer by their link. The second yes makes the one introduction, in this transaction. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly entropy: Entropy,
    private readonly tokens: Tokens,
    private readonly people: People,
    private readonly proposals: ProposalRepository,
    private readonly answers: AnswerRepository,
    private readonly introductions: IntroductionRepository,
    private readonly make: MakeIntroduction,
    private readonly views: ProposalViews,
  ) {}

  async execute({
    token,
    answer,
    idempotencyKey,
  }: AnswerInput): Promise<Outcome<ProposalView, Refused>> {
    const key = parseOptionalLine('idempotencyKey', idempotencyKey, 100);
    if (!key.ok) return key;
    const keyHash = key.value === null ? null : this.tokens.hash(key.value);
    const now = await this.clock.now();
    return this.database.tx(async (tx) => {
      const place = await this.proposals.placeOfToken(tx, this.tokens.hash(token));
      const proposal = place && (await this.proposals.lock(tx, place.proposalId));
      if (!place || !proposal) return refuse(notFound('proposal'));
      const { side, sideId } = place;
      const known = keyHash && (await this.answers.earlier(tx, sideId, keyHash));
      if (known && known !== answer) return refuse(conflict('idempotencyKey'));
      if (known) return ok(await this.views.of(tx, proposal, side, now));
      // Asked for every answer, so that none takes longer because of what the other said.
      const may = await this.mayIntroduce(tx, proposal);
      const decided = decideAnswer(proposal, side, answer, now, may);
      if (!decided.ok) return decided;
      await this.proposals.saveAnswer(tx, sideId, answer);
      const after = await this.apply(tx, decided.value);
      if (keyHash) await this.answers.keep(tx, sideId, keyHash, answer);
      return ok(await this.views.of(tx, after, side, now));
    });
  }

  private async mayIntroduce(tx: Tx, { id, sides }: StoredProposal): Promise<boolean> {
    const two = await this.people.profilesOf(tx, [sides.low.personId, sides.high.personId]);
    const consent = two.filter(({ consentedAt }) => consentedAt !== null).length === 2;
    return (await this.introductions.mayIntroduce(tx, id)) && consent;
  }

  private async apply(
    tx: Tx,
    { proposal, effects }: AnswerDecision<StoredProposal>,
  ): Promise<StoredProposal> {
    let after = proposal;
    for (const effect of effects) {
      if (effect.kind === 'introduce') {
        after = (await this.make.of(tx, proposal, false))
          ? proposal
          : { ...proposal, state: 'open' };
        continue;
      }
      const { personId } = proposal.sides[effect.by];
      if (effect.kind === 'lift_never_pair') await this.answers.lift(tx, proposal.id, personId);
      else {
        const word = { id: this.entropy.id(), proposalId: proposal.id, byId: personId };
        await this.answers.putApart(tx, { ...word, reason: effect.reason });
      }
    }
    return after;
  }
}
