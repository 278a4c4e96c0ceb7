import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { AfterCardViews } from '../application/after-card-views';
import { AnswerAfterCard } from '../application/answer-after-card';
import { AnswerAfterCardInput } from './after-card.inputs';
import { AnswerAfterCardResult } from './after-card.results';
import { afterCardOf, AfterCardType } from './after-card.type';

/** Cards are opened by the link of the mail alone: no sign-in, and no other way. */
@Resolver(() => AfterCardType)
export class AfterCardResolver {
  constructor(
    private readonly views: AfterCardViews,
    private readonly answer: AnswerAfterCard,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  @Query(() => AfterCardType, {
    nullable: true,
    description: 'The card of a link. Null for anything that is no link. Changes nothing.',
  })
  async afterCard(
    @Args('token', { type: () => String, description: 'What the link carries.' }) token: string,
  ): Promise<AfterCardType | null> {
    const view = await this.views.byToken(token);
    return view && afterCardOf(view);
  }

  @Mutation(() => AnswerAfterCardResult, {
    description: 'Sends back a card, or changes it, for two weeks after the end.',
  })
  async answerAfterCard(
    @Args('input', { type: () => AnswerAfterCardInput, description: 'The whole card.' })
    input: AnswerAfterCardInput,
  ): Promise<object> {
    return present(
      await this.answer.execute({ ...input, mood: input.mood ?? null }),
      (view): object => ({ __typename: 'AfterCardAnswered', card: afterCardOf(view) }),
      (refusal) => ({ __typename: 'AfterCardClosed', ...refusal }),
    );
  }

  @ResolveField(() => OccurrenceType, { description: 'The occurrence that the card is about.' })
  occurrence(
    @Parent() card: AfterCardType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, card.occurrenceId);
  }
}
