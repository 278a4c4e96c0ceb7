import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Locale, Viewer } from '@asaza/kernel';
import { ClubLoader, ClubType } from '@asaza/clubs/graphql';
import {
  AsViewer,
  InRequest,
  LocaleEnum,
  parsePage,
  valueOf,
  type RequestContext,
} from '@asaza/platform/graphql';
import { GatheringQueries } from '../application/gathering.queries';
import { sentenceOf } from '../domain/series';
import { OccurrenceType } from './occurrence.type';
import { SeriesLoader } from './series.loader';
import { SeriesType, seriesTypeOf } from './series.type';

@Resolver(() => SeriesType)
export class SeriesResolver {
  constructor(
    private readonly queries: GatheringQueries,
    private readonly clubs: ClubLoader,
    private readonly loader: SeriesLoader,
  ) {}

  @Query(() => SeriesType, {
    nullable: true,
    description: 'A series by its address. Of private clubs: for members only.',
  })
  async series(
    @Args('slug', { type: () => String, description: 'Its address.' }) slug: string,
    @AsViewer() viewer: Viewer | null,
  ): Promise<SeriesType | null> {
    const facts = await this.queries.seriesBySlug(slug, viewer);
    return facts && seriesTypeOf(facts);
  }

  @ResolveField(() => ClubType, { description: 'The club that meets.' })
  club(@Parent() { facts }: SeriesType, @InRequest() context: RequestContext): Promise<ClubType> {
    return this.clubs.load(context, facts.clubId);
  }

  @ResolveField(() => String, { description: 'When it meets, as a person would say it.' })
  sentence(
    @Parent() { facts }: SeriesType,
    @Args('locale', { type: () => LocaleEnum, description: 'In which language.' }) locale: Locale,
  ): string {
    return sentenceOf(facts, locale);
  }

  @ResolveField(() => [OccurrenceType], {
    description: 'Its dates that are not over, the soonest first, cancelled ones among them.',
  })
  nextOccurrences(
    @Parent() { id }: SeriesType,
    @Args('first', { type: () => Int, defaultValue: 5, description: 'How many, at most 50.' })
    first: number,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType[]> {
    const page = valueOf(parsePage(first));
    return this.loader.dates(context, 'upcoming', { seriesId: id, first: page.first });
  }

  @ResolveField(() => [OccurrenceType], {
    description: 'Its dates that are over, the latest first.',
  })
  pastOccurrences(
    @Parent() { id }: SeriesType,
    @Args('first', { type: () => Int, defaultValue: 12, description: 'How many, at most 50.' })
    first: number,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType[]> {
    const page = valueOf(parsePage(first));
    return this.loader.dates(context, 'past', { seriesId: id, first: page.first });
  }
}
