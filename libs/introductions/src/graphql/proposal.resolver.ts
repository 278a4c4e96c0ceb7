import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { PersonNameLoader } from '@asaza/people/graphql';
import { InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { AnswerProposal } from '../application/answer-proposal';
import { ProposalViews } from '../application/proposal-views';
import { AnswerProposalInput } from './introductions.inputs';
import { AnswerProposalResult } from './introductions.results';
import { IntroductionType, proposalOf, ProposalType } from './proposal.type';

/** Proposals are opened by the link of one side alone: no sign-in, and no other way. */
@Resolver(() => ProposalType)
export class ProposalResolver {
  constructor(
    private readonly views: ProposalViews,
    private readonly answer: AnswerProposal,
    private readonly clubs: ClubLoader,
    private readonly occurrences: OccurrenceLoader,
    private readonly names: PersonNameLoader,
  ) {}

  @Query(() => ProposalType, {
    nullable: true,
    description: 'The proposal of a link, as its side sees it. Null for anything that is no link.',
  })
  async proposal(
    @Args('token', { type: () => String, description: 'What the link carries.' }) token: string,
  ): Promise<ProposalType | null> {
    const view = await this.views.byToken(token);
    return view && proposalOf(view);
  }

  @Mutation(() => AnswerProposalResult, {
    description: 'Answers a proposal, or changes the answer. The second YES introduces the two.',
  })
  async answerProposal(@Args('input') input: AnswerProposalInput) {
    return present(
      await this.answer.execute(input),
      (view): object => ({ __typename: 'ProposalAnswered', proposal: proposalOf(view) }),
      (refusal) => ({ __typename: 'ProposalClosed', ...refusal }),
    );
  }

  @ResolveField(() => ClubType, { description: 'The club that introduces.' })
  club(@Parent() proposal: ProposalType, @InRequest() context: RequestContext): Promise<ClubType> {
    return this.clubs.load(context, proposal.clubId);
  }

  @ResolveField(() => OccurrenceType, { description: 'The occurrence at which both were.' })
  occurrence(
    @Parent() proposal: ProposalType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, proposal.occurrenceId);
  }

  @ResolveField(() => String, { description: 'Who runs the club, by name.' })
  async hostName(
    @Parent() proposal: ProposalType,
    @InRequest() context: RequestContext,
  ): Promise<string> {
    const [host] = await this.clubs.hostsOf(context, proposal.clubId);
    return (host && (await this.names.load(context, host.personId))?.displayName) ?? '';
  }
}

/** Where the two of an introduction can sit together next. */
@Resolver(() => IntroductionType)
export class IntroductionResolver {
  constructor(private readonly occurrences: OccurrenceLoader) {}

  @ResolveField(() => OccurrenceType, {
    nullable: true,
    description: 'The next date of the series at which they met; null: none is planned.',
  })
  nextOccurrence(
    @Parent() { nextOccurrenceId }: IntroductionType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> | null {
    return nextOccurrenceId === null ? null : this.occurrences.load(context, nextOccurrenceId);
  }
}
