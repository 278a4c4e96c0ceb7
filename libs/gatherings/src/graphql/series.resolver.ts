import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
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
import { toLocal, type Temporal } from '@asaza/recurrence';
import { GatheringQueries } from '../application/gathering.queries';
import { ruleInForce, sentenceOf } from '../domain/series';
import { HostsOnly } from './hosts-only';
import { NowLoader } from './now.loader';
import { OccurrenceType } from './occurrence.type';
import { SeriesLoader } from './series.loader';
import { NextSentenceType, SeriesType, seriesTypeOf } from './series.type';

@Resolver(() => SeriesType)
export class SeriesResolver {
  constructor(
    private readonly queries: GatheringQueries,
    private readonly clubs: ClubLoader,
    private readonly loader: SeriesLoader,
    private readonly now: NowLoader,
    private readonly hostsOnly: HostsOnly,
  ) {}

  @Query(() => SeriesType, {
    nullable: true,
    description: 'A series by its address or its id. Of private clubs: for members only.',
  })
  async series(
    @Args('slug', { type: () => String, nullable: true, description: 'Its address.' })
    slug: string | null,
    @Args('id', { type: () => ID, nullable: true, description: 'Its id.' })
    id: string | null,
    @AsViewer() viewer: Viewer | null,
  ): Promise<SeriesType | null> {
    const facts = await this.queries.oneSeries({ slug, id }, viewer);
    return facts && seriesTypeOf(facts);
  }

  @ResolveField(() => ClubType, { description: 'The club that meets.' })
  club(@Parent() { facts }: SeriesType, @InRequest() context: RequestContext): Promise<ClubType> {
    return this.clubs.load(context, facts.clubId);
  }

  @ResolveField(() => String, { description: 'When it meets, as a person would say it.' })
  async sentence(
    @Parent() { facts }: SeriesType,
    @Args('locale', { type: () => LocaleEnum, description: 'In which language.' }) locale: Locale,
    @InRequest() context: RequestContext,
  ): Promise<string> {
    const { current } = ruleInForce(facts, await this.localNow(context, facts.tzid));
    return sentenceOf(current, facts.tzid, locale);
  }

  @ResolveField(() => NextSentenceType, {
    nullable: true,
    description: 'When it will meet after a change of the rule that is still to come.',
  })
  async nextSentence(
    @Parent() { facts }: SeriesType,
    @Args('locale', { type: () => LocaleEnum, description: 'In which language.' }) locale: Locale,
    @InRequest() context: RequestContext,
  ): Promise<NextSentenceType | null> {
    const { next } = ruleInForce(facts, await this.localNow(context, facts.tzid));
    if (!next) return null;
    return {
      // A version may be in force days before the first date that it gives.
      from: next.startLocal.toPlainDate(),
      sentence: sentenceOf(next, facts.tzid, locale),
    };
  }

  private async localNow(context: RequestContext, tzid: string): Promise<Temporal.PlainDateTime> {
    return toLocal(await this.now.load(context), tzid);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Where its dates are joined online; only for its hosts.',
  })
  async onlineUrl(
    @Parent() { facts }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return (await this.hostsOnly.allows(context, facts.clubId)) ? facts.onlineUrl : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: "Its place's notes for the day; only for its hosts.",
  })
  async dayNotes(
    @Parent() { facts }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return (await this.hostsOnly.allows(context, facts.clubId))
      ? (facts.venue?.dayNotes ?? null)
      : null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Whom to call on the day; only for its hosts.',
  })
  async venueContact(
    @Parent() { facts }: SeriesType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return (await this.hostsOnly.allows(context, facts.clubId))
      ? (facts.venue?.contact ?? null)
      : null;
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
