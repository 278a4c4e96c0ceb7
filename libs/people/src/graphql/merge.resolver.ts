import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, InRequest, present, type RequestContext } from '@asaza/platform/graphql';
import { AgreeToMerge } from '../application/agree-to-merge';
import { AskToMerge } from '../application/ask-to-merge';
import { Merges } from '../application/merges.queries';
import { ProveMerge } from '../application/prove-merge';
import {
  AgreeToMergeInput,
  AgreeToMergeResult,
  AskToMergeInput,
  AskToMergeResult,
  MergeOfferType,
  MergeType,
  mergeTypeOf,
  ProveMergeInput,
  ProveMergeResult,
  TakeBackMergeResult,
} from './merge.type';
import { ViewerType } from './viewer.type';

/** Two addresses become one person's, once both have said yes. */
@Resolver(() => ViewerType)
export class MergeResolver {
  constructor(
    private readonly merges: Merges,
    private readonly ask: AskToMerge,
    private readonly prove: ProveMerge,
    private readonly agree: AgreeToMerge,
  ) {}

  @ResolveField(() => MergeType, {
    nullable: true,
    description: 'The other address that the viewer has asked for, as long as that is under way.',
  })
  async merge(@Parent() viewer: ViewerType): Promise<MergeType | null> {
    const view = await this.merges.ofViewer(viewer);
    return view && mergeTypeOf(view);
  }

  @Query(() => MergeOfferType, {
    nullable: true,
    description: 'What a mailed link asks; looking changes nothing.',
  })
  mergeOffer(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<MergeOfferType | null> {
    return this.merges.offer(token);
  }

  @Mutation(() => AskToMergeResult, {
    description: 'Asks for another address to be the viewer’s own; both mailboxes are written to.',
  })
  async askToMerge(
    @Args('input', { type: () => AskToMergeInput, description: 'Which address.' })
    { email, locale }: AskToMergeInput,
    @InRequest() context: RequestContext,
  ): Promise<typeof AskToMergeResult> {
    const asked = await this.ask.execute(context.viewer, {
      ...{ email, locale: locale ?? context.locale },
    });
    const view = asked.ok ? await this.merges.view(asked.value) : null;
    return present(
      asked,
      (): object => ({ __typename: 'MergeAsked', merge: mergeTypeOf(view!) }),
      (refusal) => ({ __typename: 'TooManyMails', ...refusal }),
    );
  }

  @Mutation(() => ProveMergeResult, {
    description: 'The yes of the other address, by its code or by its link. Nothing is merged yet.',
  })
  async proveMerge(
    @Args('input', { type: () => ProveMergeInput, description: 'The proof.' })
    input: ProveMergeInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<typeof ProveMergeResult> {
    return present(
      await this.prove.execute(viewer, input),
      (): object => ({ __typename: 'MergeProven', ok: true }),
      (refusal) => ({ __typename: 'MergeFailed', ...refusal }),
    );
  }

  @Mutation(() => AgreeToMergeResult, {
    description: 'The yes of whoever asked, after the other’s. It cannot be undone.',
  })
  async agreeToMerge(
    @Args('input', { type: () => AgreeToMergeInput, description: 'Which, and whose name stays.' })
    input: AgreeToMergeInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<typeof AgreeToMergeResult> {
    const agreed = await this.agree.execute(viewer, input);
    const view = agreed.ok ? await this.merges.view(agreed.value) : null;
    return present(
      agreed,
      (): object => ({ __typename: 'MergeAgreed', merge: mergeTypeOf(view!) }),
      (refusal) => ({ __typename: 'MergeFailed', ...refusal }),
    );
  }

  @Mutation(() => TakeBackMergeResult, { description: 'Asks no more; what was mailed is dead.' })
  async takeBackMerge(@AsViewer() viewer: Viewer | null): Promise<typeof TakeBackMergeResult> {
    return present(
      await this.ask.takeBack(viewer),
      (): object => ({ __typename: 'MergeTakenBack', ok: true }),
      (never: never) => never,
    );
  }
}
