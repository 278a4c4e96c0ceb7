import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { ViewerType } from '@asaza/people/graphql';
import { AsViewer, valueOf } from '@asaza/platform/graphql';
import { TellWishes } from '../application/tell-wishes';
import { WishesQueries } from '../application/wishes.queries';
import { TellWishesInput, TellWishesResult } from './wishes.inputs';
import {
  IntroductionWishesType,
  ProposedConceptsType,
  proposedOf,
  wishesOf,
  WishesPreviewType,
  wishesPreviewOf,
} from './wishes.type';

@Resolver(() => ViewerType)
export class ViewerWishesResolver {
  constructor(private readonly wishes: WishesQueries) {}

  @ResolveField(() => IntroductionWishesType, {
    description: 'How the viewer wants to be introduced.',
  })
  async introductionWishes(@AsViewer() viewer: Viewer): Promise<IntroductionWishesType> {
    return wishesOf(await this.wishes.own(viewer.personId));
  }
}

@Resolver()
export class WishesResolver {
  constructor(
    private readonly wishes: WishesQueries,
    private readonly tell: TellWishes,
  ) {}

  @Query(() => [ProposedConceptsType], {
    description:
      "What these lines may mean, in the order given; with the words of the viewer's clubs.",
  })
  async proposeConcepts(
    @Args('texts', { type: () => [String], description: 'Lines of gives and asks, at most 10.' })
    texts: string[],
    @AsViewer() viewer: Viewer | null,
  ): Promise<ProposedConceptsType[]> {
    return valueOf(await this.wishes.propose(viewer, texts)).map(proposedOf);
  }

  @Query(() => WishesPreviewType, {
    description: 'Judges what would be told, and shows what others will see. Changes nothing.',
  })
  async previewWishes(
    @Args('input') { confirmed, ...input }: TellWishesInput,
    @AsViewer() viewer: Viewer | null,
  ): Promise<WishesPreviewType> {
    const concepts = confirmed?.map(({ list, ...line }) => ({ field: list, ...line }));
    return wishesPreviewOf(valueOf(await this.tell.preview(viewer, { ...input, concepts })));
  }

  @Mutation(() => TellWishesResult, { description: 'Says how the viewer wants to be introduced.' })
  async tellWishes(
    @Args('input') { confirmed, ...input }: TellWishesInput,
    @AsViewer() viewer: Viewer | null,
  ) {
    const concepts = confirmed?.map(({ list, ...line }) => ({ field: list, ...line }));
    const { personId } = valueOf(await this.tell.execute(viewer, { ...input, concepts }));
    return { __typename: 'WishesTold', wishes: wishesOf(await this.wishes.own(personId)) };
  }
}
