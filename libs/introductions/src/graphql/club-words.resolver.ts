import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canHost } from '@asaza/clubs';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import type { Viewer } from '@asaza/kernel';
import {
  AsViewer,
  InRequest,
  present,
  valueOf,
  type RequestContext,
} from '@asaza/platform/graphql';
import { ChangeClubWords } from '../application/change-club-words';
import { ClubWordsLoader } from './club-words.loader';
import {
  AddClubConceptInput,
  AddClubConceptResult,
  ClubWordsType,
  RemoveClubConceptInput,
  RemoveClubConceptResult,
} from './club-words.type';

@Resolver(() => ClubType)
export class ClubWordsResolver {
  constructor(
    private readonly clubs: ClubLoader,
    private readonly words: ClubWordsLoader,
  ) {}

  @ResolveField(() => ClubWordsType, {
    nullable: true,
    description:
      'Words by which gives and asks of its members are found. For hosts; to others there are none.',
  })
  async introductionWords(
    @Parent() club: ClubType,
    @InRequest() context: RequestContext,
  ): Promise<ClubWordsType | null> {
    if (!canHost(await this.clubs.roleOf(context, club.id))) return null;
    return this.words.load(context, club.id);
  }
}

@Resolver()
export class ClubWordsChangesResolver {
  constructor(
    private readonly words: ChangeClubWords,
    private readonly clubs: ClubLoader,
  ) {}

  @Mutation(() => AddClubConceptResult, { description: 'Adds words to a club.' })
  async addClubConcept(
    @Args('input') input: AddClubConceptInput,
    @AsViewer() viewer: Viewer | null,
    @InRequest() context: RequestContext,
  ) {
    const changed = await present(
      await this.words.add(viewer, input),
      ({ clubId }): object => ({ __typename: 'ClubConceptsChanged', clubId }),
      (refusal) => ({ __typename: 'ClubConceptExists', ...refusal }),
    );
    return 'clubId' in changed ? this.changed(context, changed.clubId as string) : changed;
  }

  @Mutation(() => RemoveClubConceptResult, { description: 'Takes words of a club away.' })
  async removeClubConcept(
    @Args('input') input: RemoveClubConceptInput,
    @AsViewer() viewer: Viewer | null,
    @InRequest() context: RequestContext,
  ) {
    return this.changed(context, valueOf(await this.words.remove(viewer, input)).clubId);
  }

  private async changed(context: RequestContext, clubId: string) {
    return { __typename: 'ClubConceptsChanged', club: await this.clubs.load(context, clubId) };
  }
}
