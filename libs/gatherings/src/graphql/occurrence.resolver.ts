import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { canHelp, canHost } from '@asaza/clubs';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import { Config } from '@asaza/platform/config';
import { AsViewer, InRequest, type RequestContext } from '@asaza/platform/graphql';
import { GatheringQueries } from '../application/gathering.queries';
import { googleCalendarUrl } from '../domain/google-calendar';
import { isOver } from '../domain/occurrence';
import { outlookCalendarUrl } from '../domain/outlook-calendar';
import { NowLoader } from './now.loader';
import { occurrenceOf, OccurrenceType } from './occurrence.type';
import { SeriesLoader } from './series.loader';
import { SeriesType } from './series.type';

@Resolver(() => OccurrenceType)
export class OccurrenceResolver {
  constructor(
    private readonly config: Config,
    private readonly queries: GatheringQueries,
    private readonly clubs: ClubLoader,
    private readonly allSeries: SeriesLoader,
    private readonly now: NowLoader,
  ) {}

  @Query(() => OccurrenceType, {
    nullable: true,
    description: 'One occurrence, by its address or its id. Of private clubs: for members only.',
  })
  async occurrence(
    @Args('slug', { type: () => String, nullable: true, description: 'Its address.' })
    slug: string | null,
    @Args('id', { type: () => ID, nullable: true, description: 'Its id.' })
    id: string | null,
    @AsViewer() viewer: Viewer | null,
  ): Promise<OccurrenceType | null> {
    const facts = await this.queries.occurrence({ slug, id }, viewer);
    return facts && occurrenceOf(facts);
  }

  @ResolveField(() => SeriesType, { description: 'The series that it belongs to.' })
  series(
    @Parent() { facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<SeriesType> {
    return this.allSeries.load(context, facts.seriesId);
  }

  @ResolveField(() => ClubType, { description: 'The club that meets.' })
  club(
    @Parent() { facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<ClubType> {
    return this.clubs.load(context, facts.clubId);
  }

  @ResolveField(() => Boolean, { description: 'Whether its end has passed.' })
  async over(
    @Parent() { facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<boolean> {
    return isOver(facts, await this.now.load(context));
  }

  @ResolveField(() => String, { description: 'An .ics file with this date.' })
  calendarUrl(@Parent() { slug }: OccurrenceType): string {
    return `${this.config.publicUrl}/e/${slug}/calendar.ics`;
  }

  @ResolveField(() => String, { description: 'Opens a new entry in Google Calendar.' })
  googleCalendarUrl(
    @Parent() { facts, slug }: OccurrenceType,
    @InRequest() { locale }: RequestContext,
  ): string {
    return googleCalendarUrl(facts, `${this.config.publicUrl}/e/${slug}`, locale);
  }

  @ResolveField(() => String, { description: 'Opens a new entry in Outlook on the web.' })
  outlookCalendarUrl(
    @Parent() { facts, slug }: OccurrenceType,
    @InRequest() { locale }: RequestContext,
  ): string {
    return outlookCalendarUrl(facts, `${this.config.publicUrl}/e/${slug}`, locale);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer runs it.' })
  async viewerCanHost(
    @Parent() { facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<boolean> {
    return canHost(await this.clubs.roleOf(context, facts.clubId));
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer stands at its door.' })
  async viewerCanHelp(
    @Parent() { facts }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<boolean> {
    return canHelp(await this.clubs.roleOf(context, facts.clubId));
  }
}
