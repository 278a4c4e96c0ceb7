import { Injectable } from '@nestjs/common';
import type { Page } from '@asaza/kernel';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { ScheduleQueries, type ScheduleRequest } from '../application/schedule.queries';
import type { OccurrenceFacts, VenueFacts } from '../domain/occurrence';
import type { Closure, YearHeld } from '../domain/series';

type YearRequest = { readonly seriesId: string; readonly year: number };

/** What the pages of series show beside their next dates, one query a request for each kind. */
@Injectable()
export class ScheduleLoader {
  private readonly pages = perRequest<ScheduleRequest, Page<OccurrenceFacts>>((requests) =>
    this.queries.coming(requests),
  );
  private readonly archives = perRequest<YearRequest, OccurrenceFacts[]>((wants) =>
    this.queries.ofYear(wants),
  );
  private readonly allYears = perRequest<string, YearHeld[]>((ids) => this.queries.years(ids));
  private readonly allClosures = perRequest<string, Closure[]>((ids) => this.queries.closures(ids));
  private readonly allVenues = perRequest<string, VenueFacts[]>((ids) =>
    this.queries.venuesOf(ids),
  );

  constructor(private readonly queries: ScheduleQueries) {}

  coming(context: RequestContext, request: ScheduleRequest): Promise<Page<OccurrenceFacts>> {
    return this.pages.load(context, request);
  }

  archive(context: RequestContext, request: YearRequest): Promise<OccurrenceFacts[]> {
    return this.archives.load(context, request);
  }

  years(context: RequestContext, seriesId: string): Promise<YearHeld[]> {
    return this.allYears.load(context, seriesId);
  }

  closures(context: RequestContext, seriesId: string): Promise<Closure[]> {
    return this.allClosures.load(context, seriesId);
  }

  /** Places of a club, the latest first. */
  venues(context: RequestContext, clubId: string): Promise<VenueFacts[]> {
    return this.allVenues.load(context, clubId);
  }
}
