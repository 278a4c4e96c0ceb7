import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { AnswerFollowUp } from '../application/answer-follow-up';
import { FollowUpViews } from '../application/follow-up-views';
import { StopFollowUps } from '../application/stop-follow-ups';
import {
  AnswerFollowUpInput,
  AnswerFollowUpResult,
  followUpOf,
  FollowUpType,
  helpedOf,
  StopFollowUpsInput,
  StopFollowUpsResult,
} from './follow-up.type';

/** Questions are opened by the link of their letter alone: no sign-in, and no other way. */
@Resolver(() => FollowUpType)
export class FollowUpResolver {
  constructor(
    private readonly views: FollowUpViews,
    private readonly answer: AnswerFollowUp,
    private readonly stop: StopFollowUps,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  @Query(() => FollowUpType, {
    nullable: true,
    description: 'The question of a link. Null for anything that is no link. Changes nothing.',
  })
  async followUp(
    @Args('token', { type: () => String, description: 'What the link carries.' }) token: string,
  ): Promise<FollowUpType | null> {
    const view = await this.views.byToken(token);
    return view && followUpOf(view);
  }

  @Mutation(() => AnswerFollowUpResult, {
    description: 'Says what came of an introduction, or changes it, for sixty days.',
  })
  async answerFollowUp(
    @Args('input', { type: () => AnswerFollowUpInput, description: 'What is said.' })
    { token, answer = null, helped }: AnswerFollowUpInput,
  ): Promise<object> {
    return present(
      await this.answer.execute({ token, answer, helped: helpedOf(helped) }),
      (view): object => ({ __typename: 'FollowUpAnswered', followUp: followUpOf(view) }),
      (refusal) => ({ __typename: 'FollowUpClosed', ...refusal }),
    );
  }

  @Mutation(() => StopFollowUpsResult, {
    description: 'Stops all questions about one introduction, at any time; or starts them again.',
  })
  async stopFollowUps(
    @Args('input', { type: () => StopFollowUpsInput, description: 'Which, and what.' })
    input: StopFollowUpsInput,
  ): Promise<object> {
    return present(
      await this.stop.execute(input),
      (view): object => ({ __typename: 'FollowUpsStopped', followUp: followUpOf(view) }),
      (never: never) => never,
    );
  }

  @ResolveField(() => OccurrenceType, { description: 'The occurrence at which both were.' })
  occurrence(
    @Parent() { occurrenceId }: FollowUpType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, occurrenceId);
  }
}
