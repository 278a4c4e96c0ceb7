import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { inLocale } from '@asaza/kernel';
import { ClubType } from '@asaza/clubs/graphql';
import { DateTimeScalar, InRequest, valueOf, type RequestContext } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import { Clashes } from '../application/clashes';
import { DateClashType } from './edit.type';
import { HostsOnly } from './hosts-only';
import { UsedVenueType } from './place.type';
import { ScheduleLoader } from './schedule.loader';

/** What a host is told while typing: places used before, and dates that meet. */
@Resolver(() => ClubType)
export class VenuesResolver {
  constructor(
    private readonly clashes: Clashes,
    private readonly schedules: ScheduleLoader,
    private readonly hostsOnly: HostsOnly,
  ) {}

  @ResolveField(() => [UsedVenueType], {
    description: 'Its places, the latest first, at most 20; for hosts, else FORBIDDEN.',
  })
  async venues(
    @Parent() { id }: ClubType,
    @InRequest() context: RequestContext,
  ): Promise<UsedVenueType[]> {
    await this.hostsOnly.demand(context, id);
    return this.schedules.venues(context, id);
  }

  @Query(() => [DateClashType], {
    description:
      'Which of these starts meet another date of the club, or one that the viewer hosts. Signed in.',
  })
  async dateClashes(
    @Args('startsAt', { type: () => [DateTimeScalar], description: 'At most 50 starts.' })
    startsAt: Temporal.Instant[],
    @Args('durationMinutes', { type: () => Int, description: 'How long each would last.' })
    durationMinutes: number,
    @Args('clubId', { type: () => ID, nullable: true, description: 'The club.' })
    clubId: string | null,
    @Args('exceptSeriesId', {
      type: () => ID,
      nullable: true,
      description: 'A series whose own dates do not count.',
    })
    exceptSeriesId: string | null,
    @InRequest() { viewer, locale }: RequestContext,
  ): Promise<DateClashType[]> {
    const asked = { startsAt, durationMinutes, clubId, exceptSeriesId };
    const found = valueOf(await this.clashes.execute(viewer, asked));
    return found.map((clash) => ({ ...clash, title: inLocale(clash.title, locale) }));
  }
}
