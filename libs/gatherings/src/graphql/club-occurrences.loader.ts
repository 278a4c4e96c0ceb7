import { Injectable } from '@nestjs/common';
import type { Page } from '@asaza/kernel';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { GatheringQueries, type ClubListRequest } from '../application/gathering.queries';
import type { OccurrenceFacts } from '../domain/occurrence';

type Facts = Page<OccurrenceFacts>;

/** Pages of the dates of clubs, one query a request for each side of now. */
@Injectable()
export class ClubOccurrencesLoader {
  private readonly upcoming = perRequest<ClubListRequest, Facts>((requests) =>
    this.queries.pagesOfClubs('upcoming', requests),
  );
  private readonly past = perRequest<ClubListRequest, Facts>((requests) =>
    this.queries.pagesOfClubs('past', requests),
  );

  constructor(private readonly queries: GatheringQueries) {}

  load(
    context: RequestContext,
    when: 'upcoming' | 'past',
    request: ClubListRequest,
  ): Promise<Facts> {
    return this[when].load(context, request);
  }
}
