import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import { ViewerType } from '@asaza/people/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { SafetyViews } from '../application/safety-views';
import { LinkSafetyViews } from '../application/link-safety';
import {
  LinkSafetyType,
  EncounterType,
  IntroductionHoldType,
  IntroductionSafetyType,
} from './safety.type';

/** By the link of one side alone. */
@Resolver()
export class LinkSafetyResolver {
  constructor(private readonly links: LinkSafetyViews) {}

  @Query(() => LinkSafetyType, {
    nullable: true,
    description:
      'What the holder of a link has said of the other. Null for anything that is no link.',
  })
  linkSafety(
    @Args('token', { type: () => String, description: 'What the link carries.' }) token: string,
  ): Promise<LinkSafetyType | null> {
    return this.links.of(token);
  }
}

/** What is the viewer's own alone. */
@Resolver(() => ViewerType)
export class ViewerSafetyResolver {
  constructor(private readonly safety: SafetyViews) {}

  @ResolveField(() => IntroductionSafetyType, {
    description: 'Blocks, holds and what the viewer says of selling.',
  })
  async introductionSafety(@Parent() viewer: ViewerType): Promise<IntroductionSafetyType> {
    const { encounters, blocks, holds, selling } = await this.safety.of(viewer.personId);
    return {
      encounters: encounters.map((one) => ({ ...one })),
      blocks: blocks.map((one) => ({ ...one })),
      holds: holds.map((one) => ({ ...one })),
      selling,
    };
  }
}

@Resolver(() => EncounterType)
export class EncounterResolver {
  constructor(private readonly clubs: ClubLoader) {}

  @ResolveField(() => ClubType, { description: 'In which club, the last time.' })
  club(@Parent() one: EncounterType, @InRequest() context: RequestContext): Promise<ClubType> {
    return this.clubs.load(context, one.clubId);
  }
}

@Resolver(() => IntroductionHoldType)
export class IntroductionHoldResolver {
  constructor(private readonly clubs: ClubLoader) {}

  @ResolveField(() => ClubType, { description: 'Whose hosts decide.' })
  club(
    @Parent() hold: IntroductionHoldType,
    @InRequest() context: RequestContext,
  ): Promise<ClubType> {
    return this.clubs.load(context, hold.clubId);
  }
}
