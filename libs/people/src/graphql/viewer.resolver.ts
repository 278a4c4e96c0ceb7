import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer } from '@asaza/platform/graphql';
import { PeopleQueries } from '../application/people.queries';
import { Sessions } from '../application/sessions';
import { ProfileType } from './profile.type';
import { SessionType } from './session.type';
import { ViewerType } from './viewer.type';

@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly people: PeopleQueries,
    private readonly sessionList: Sessions,
  ) {}

  @Query(() => ViewerType, {
    nullable: true,
    description: 'The person who is signed in, or null.',
  })
  viewer(@AsViewer() viewer: Viewer | null): ViewerType | null {
    return viewer;
  }

  @ResolveField(() => ProfileType, { description: "The viewer's own profile." })
  async person(@Parent() viewer: ViewerType): Promise<ProfileType> {
    const profile = await this.people.ownProfile(viewer.personId);
    return {
      ...profile,
      gives: [...profile.gives],
      asks: [...profile.asks],
      askWhys: [...profile.askWhys],
      languages: [...profile.languages],
      topics: [...profile.topics],
    };
  }

  @ResolveField(() => [SessionType], {
    description: 'Where the viewer is signed in, the last used first.',
  })
  async sessions(@Parent() viewer: ViewerType): Promise<SessionType[]> {
    const sessions = await this.sessionList.listOf(viewer.personId);
    return sessions.map((session) => ({ ...session, current: session.id === viewer.sessionId }));
  }
}
