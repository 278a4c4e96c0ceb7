import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import { AsViewer, InRequest, valueOf, type RequestContext } from '@asaza/platform/graphql';
import { DoorQueries } from '../application/door.queries';
import { DoorType } from './door.type';
import { OccurrenceCountsLoader } from './occurrence-counts.loader';

/** What attendance adds to an occurrence: counts for everybody, the door for those who stand there. */
@Resolver(() => OccurrenceType)
export class OccurrenceAttendanceResolver {
  constructor(
    private readonly queries: DoorQueries,
    private readonly counts: OccurrenceCountsLoader,
  ) {}

  @ResolveField(() => Int, {
    description: 'How many of those with a seat come to the club for the first time.',
  })
  firstTimers(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<number> {
    return this.counts.firstTimersOf(context, occurrence);
  }

  @ResolveField(() => Int, { description: 'How many are checked in.' })
  presentCount(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<number> {
    return this.counts.presentOf(context, occurrence);
  }

  @ResolveField(() => DoorType, { description: 'The door. For helpers and hosts.' })
  async door(
    @Parent() occurrence: OccurrenceType,
    @AsViewer() viewer: Viewer | null,
  ): Promise<DoorType> {
    const { entries, ...counts } = valueOf(await this.queries.door(viewer, occurrence.id));
    return {
      occurrence,
      ...counts,
      entries: entries.map((entry) => ({ ...entry, occurrenceId: occurrence.id })),
    };
  }
}
