import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerType } from '@asaza/people/graphql';
import { ClubQueries } from '../application/club.queries';
import { MembershipType } from './membership.type';

/** The viewer's clubs: people know nothing of them. */
@Resolver(() => ViewerType)
export class ViewerClubsResolver {
  constructor(private readonly queries: ClubQueries) {}

  @ResolveField(() => [MembershipType], {
    description: 'The clubs that the viewer is in, in the order of joining.',
  })
  clubs(@Parent() viewer: ViewerType): Promise<MembershipType[]> {
    return this.queries.membershipsOf(viewer.personId);
  }
}
