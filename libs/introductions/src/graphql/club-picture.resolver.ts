import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canHost } from '@asaza/clubs';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { IntroductionPictureLoader } from './introduction-picture.loader';
import { IntroductionPictureType, pictureOf } from './introduction-picture.type';

/** The picture of a club's introductions: clubs know nothing of them. */
@Resolver(() => ClubType)
export class ClubPictureResolver {
  constructor(
    private readonly clubs: ClubLoader,
    private readonly pictures: IntroductionPictureLoader,
  ) {}

  @ResolveField(() => IntroductionPictureType, {
    nullable: true,
    description: 'What comes of its introductions. For hosts; to others there is none.',
  })
  async introductionPicture(
    @Parent() club: ClubType,
    @InRequest() context: RequestContext,
  ): Promise<IntroductionPictureType | null> {
    if (!canHost(await this.clubs.roleOf(context, club.id))) return null;
    return pictureOf(await this.pictures.load(context, club.id));
  }
}
