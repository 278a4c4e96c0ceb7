import { Injectable } from '@nestjs/common';
import { inOrder, perRequest, type RequestContext } from '@asaza/platform/graphql';
import { GatheringQueries, type SeriesListRequest } from '../application/gathering.queries';
import type { SeriesFacts } from '../domain/series';
import { occurrenceOf, type OccurrenceType } from './occurrence.type';
import { seriesTypeOf, type SeriesType } from './series.type';

/** Series and their dates, one query a request for any number of them. */
@Injectable()
export class SeriesLoader {
  private readonly byId = perRequest<string, SeriesType>(async (ids) => {
    const found = inOrder(
      ids,
      await this.queries.seriesByIds(ids),
      ({ id }) => id,
      () => null,
    );
    return found.map((facts) => {
      if (!facts) throw new Error('A series that something refers to is not there.');
      return seriesTypeOf(facts);
    });
  });
  private readonly byClub = perRequest<string, SeriesFacts[]>(async (clubIds) => {
    const all = await this.queries.seriesOfClubs(clubIds);
    return clubIds.map((clubId) => all.filter((series) => series.clubId === clubId));
  });
  private readonly upcoming = this.datesLoader('upcoming');
  private readonly past = this.datesLoader('past');

  constructor(private readonly queries: GatheringQueries) {}

  load(context: RequestContext, seriesId: string): Promise<SeriesType> {
    return this.byId.load(context, seriesId);
  }

  ofClub(context: RequestContext, clubId: string): Promise<SeriesFacts[]> {
    return this.byClub.load(context, clubId);
  }

  /** The next or the last dates of a series. */
  dates(
    context: RequestContext,
    when: 'upcoming' | 'past',
    request: SeriesListRequest,
  ): Promise<OccurrenceType[]> {
    return this[when].load(context, request);
  }

  private datesLoader(when: 'upcoming' | 'past') {
    return perRequest<SeriesListRequest, OccurrenceType[]>(async (requests) => {
      const lists = await this.queries.ofSeries(when, requests);
      return lists.map((facts) => facts.map(occurrenceOf));
    });
  }
}
