import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonNameLoader } from '@asaza/people/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { ClubLoader } from './club.loader';
import { ClubType } from './club.type';
import { MembershipType } from './membership.type';

@Resolver(() => MembershipType)
export class MembershipResolver {
  constructor(
    private readonly loader: ClubLoader,
    private readonly names: PersonNameLoader,
  ) {}

  @ResolveField(() => ClubType, { description: 'The club.' })
  club(
    @Parent() membership: MembershipType,
    @InRequest() context: RequestContext,
  ): Promise<ClubType> {
    return this.loader.load(context, membership.clubId);
  }

  @ResolveField(() => String, {
    description: "The person's name, without an honorific; empty while none is known.",
  })
  async displayName(
    @Parent() membership: MembershipType,
    @InRequest() context: RequestContext,
  ): Promise<string> {
    return (await this.names.load(context, membership.personId))?.displayName ?? '';
  }
}
