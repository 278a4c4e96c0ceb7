import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import { Config } from '@asaza/platform/config';
import {
  InRequest,
  parsePage,
  toConnection,
  valueOf,
  type ConnectionValue,
  type RequestContext,
} from '@asaza/platform/graphql';
import { listedTo } from '../domain/listing';
import { parseCursor } from '../application/gathering.queries';
import { ClubOccurrencesLoader } from './club-occurrences.loader';
import { OccurrenceWhen } from './gathering-enums.type';
import { OccurrenceConnection, occurrenceOf, OccurrenceType } from './occurrence.type';
import { SeriesLoader } from './series.loader';
import { SeriesType, seriesTypeOf } from './series.type';

/** What a club meets for: clubs know nothing of it. */
@Resolver(() => ClubType)
export class ClubGatheringsResolver {
  constructor(
    private readonly config: Config,
    private readonly clubs: ClubLoader,
    private readonly allSeries: SeriesLoader,
    private readonly dates: ClubOccurrencesLoader,
  ) {}

  @ResolveField(() => [SeriesType], {
    description: 'Its series, the oldest first; more hidden ones for members only.',
  })
  async series(
    @Parent() club: ClubType,
    @InRequest() context: RequestContext,
  ): Promise<SeriesType[]> {
    const shown = listedTo(club.visibility, await this.clubs.roleOf(context, club.id));
    const all = await this.allSeries.ofClub(context, club.id);
    return all.filter(({ visibility }) => shown.includes(visibility)).map(seriesTypeOf);
  }

  @ResolveField(() => OccurrenceConnection, { description: 'Its dates on one side of now.' })
  async occurrences(
    @Parent() club: ClubType,
    @Args('when', {
      type: () => OccurrenceWhen,
      defaultValue: 'upcoming',
      description: 'Which side of now.',
    })
    when: 'upcoming' | 'past',
    @Args('first', { type: () => Int, defaultValue: 10, description: 'How many, at most 50.' })
    first: number,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'The cursor to go on after.',
    })
    after: string | null,
    @InRequest() context: RequestContext,
  ): Promise<ConnectionValue<OccurrenceType>> {
    const page = valueOf(parsePage(first, after));
    if (page.after) valueOf(parseCursor(page.after));
    const shown = listedTo(club.visibility, await this.clubs.roleOf(context, club.id));
    const facts = await this.dates.load(context, when, { clubId: club.id, page, shown });
    const items = facts.items.map(({ cursor, node }) => ({ cursor, node: occurrenceOf(node) }));
    return toConnection({ ...facts, items });
  }

  @ResolveField(() => String, { description: 'Its dates as an Atom feed (RFC 4287).' })
  atomUrl(@Parent() club: ClubType): string {
    return `${this.config.publicUrl}/c/${club.slug}/feed.atom`;
  }

  @ResolveField(() => String, { description: 'A calendar to subscribe to.' })
  calendarUrl(@Parent() club: ClubType): string {
    return `${this.config.publicUrl}/c/${club.slug}/calendar.ics`;
  }
}
