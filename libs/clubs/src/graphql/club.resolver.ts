import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { PersonNameLoader } from '@asaza/people/graphql';
import {
  AsViewer,
  InRequest,
  parsePage,
  toConnection,
  valueOf,
  type ConnectionValue,
  type RequestContext,
} from '@asaza/platform/graphql';
import { ClubQueries } from '../application/club.queries';
import { Clubs } from '../application/clubs';
import type { ClubRole } from '../domain/club';
import { ClubLoader } from './club.loader';
import { ClubHostType, ClubRoleEnum, ClubType } from './club.type';
import { ClubConnection, MembershipConnection, type MembershipType } from './membership.type';

@Resolver(() => ClubType)
export class ClubResolver {
  constructor(
    private readonly all: Clubs,
    private readonly queries: ClubQueries,
    private readonly loader: ClubLoader,
    private readonly names: PersonNameLoader,
  ) {}

  @Query(() => ClubConnection, { description: 'The public clubs, the newest first.' })
  async clubs(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, at most 50.' })
    first: number,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'The cursor to go on after.',
    })
    after: string | null,
  ): Promise<ConnectionValue<ClubType>> {
    return toConnection(valueOf(await this.all.publicClubs(valueOf(parsePage(first, after)))));
  }

  @Query(() => ClubType, {
    nullable: true,
    description: 'The club at an address that it has or had. Private ones exist for members only.',
  })
  async club(
    @Args('slug', { type: () => String, description: 'The address.' }) slug: string,
    @AsViewer() viewer: Viewer | null,
  ): Promise<ClubType> {
    return valueOf(await this.all.bySlug(slug, viewer));
  }

  @ResolveField(() => ClubRoleEnum, { nullable: true, description: "The viewer's role here." })
  viewerRole(
    @Parent() club: ClubType,
    @InRequest() context: RequestContext,
  ): Promise<ClubRole | null> {
    return this.loader.roleOf(context, club.id);
  }

  @ResolveField(() => Int, { description: 'How many people are in the club.' })
  memberCount(@Parent() club: ClubType, @InRequest() context: RequestContext): Promise<number> {
    return this.loader.memberCountOf(context, club.id);
  }

  @ResolveField(() => [ClubHostType], { description: 'Who runs the club, owners first.' })
  async hosts(
    @Parent() club: ClubType,
    @InRequest() context: RequestContext,
  ): Promise<ClubHostType[]> {
    const hosts = await this.loader.hostsOf(context, club.id);
    return Promise.all(
      hosts.map(async ({ personId, role }) => {
        const name = await this.names.load(context, personId);
        return { displayName: name?.displayName ?? '', role };
      }),
    );
  }

  @ResolveField(() => MembershipConnection, {
    description: 'The people of the club in the order of joining. For its hosts; else FORBIDDEN.',
  })
  async members(
    @Parent() club: ClubType,
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many, at most 50.' })
    first: number,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'The cursor to go on after.',
    })
    after: string | null,
    @AsViewer() viewer: Viewer | null,
  ): Promise<ConnectionValue<MembershipType>> {
    const page = valueOf(parsePage(first, after));
    return toConnection(valueOf(await this.queries.members(viewer, club.id, page)));
  }
}
