import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { ClubWordsQueries, type ClubWordsView } from '../application/club-words.queries';

/** The words of the clubs of a request, in the same two queries however many there are. */
@Injectable()
export class ClubWordsLoader {
  private readonly words = perRequest<string, ClubWordsView>(async (clubIds) => {
    const found = await this.queries.of(clubIds);
    return clubIds.map((id) => found.get(id) ?? { concepts: [], missed: [] });
  });

  constructor(private readonly queries: ClubWordsQueries) {}

  load(context: RequestContext, clubId: string): Promise<ClubWordsView> {
    return this.words.load(context, clubId);
  }
}
