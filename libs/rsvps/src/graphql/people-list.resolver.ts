import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import {
  AsViewer,
  InRequest,
  parsePage,
  toConnection,
  valueOf,
  type ConnectionValue,
  type RequestContext,
} from '@asaza/platform/graphql';
import { PeopleList } from '../application/people-list';
import type { AttendeeState } from '../domain/attendee-state';
import { AttendeeCountType, AttendeeStateEnum } from './attendee-state.type';
import { AwaitingLoader } from './awaiting.loader';
import { AttendeeConnection, attendeeOf, type AttendeeType } from './attendee.type';

const SEARCH =
  'A part of the name or its reading, in kanji, kana or romaji; for hosts also a whole mail address.';

/** The people of an occurrence, one state at a time. */
@Resolver(() => OccurrenceType)
export class PeopleListResolver {
  constructor(
    private readonly people: PeopleList,
    private readonly waiting: AwaitingLoader,
  ) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: "How many wait for a host's yes; null for whoever is neither host nor helper.",
  })
  awaitingApproval(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<number | null> {
    return this.waiting.load(context, occurrence);
  }

  @ResolveField(() => AttendeeConnection, {
    description:
      'Who is in one state, in the order of joining. For hosts and helpers; else FORBIDDEN.',
  })
  async attendeesInState(
    @Parent() { id }: OccurrenceType,
    @Args('state', { type: () => AttendeeStateEnum, description: 'Which.' }) state: AttendeeState,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 50.' })
    first: number,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'The cursor to go on after.',
    })
    after: string | null,
    @Args('search', { type: () => String, nullable: true, description: SEARCH })
    search: string | null,
    @AsViewer() viewer: Viewer | null,
  ): Promise<ConnectionValue<AttendeeType>> {
    const page = valueOf(parsePage(first, after));
    const found = valueOf(await this.people.inState(viewer, id, state, page, search));
    const items = found.items.map(({ cursor, node }) => ({
      cursor,
      node: attendeeOf(node.rsvp, node.waitlistPosition),
    }));
    return toConnection({ ...found, items });
  }

  @ResolveField(() => [AttendeeCountType], {
    description: 'How many are in each state. For hosts and helpers; else FORBIDDEN.',
  })
  async attendeeCounts(
    @Parent() { id }: OccurrenceType,
    @Args('search', { type: () => String, nullable: true, description: SEARCH })
    search: string | null,
    @AsViewer() viewer: Viewer | null,
  ): Promise<AttendeeCountType[]> {
    return valueOf(await this.people.counts(viewer, id, search));
  }
}
