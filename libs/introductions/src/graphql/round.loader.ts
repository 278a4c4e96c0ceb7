import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { RoundViews, type RoundView } from '../application/round-views';

/** Rounds by occurrence, with pairs and names, in the same few queries however many there are. */
@Injectable()
export class RoundLoader {
  private readonly rounds = perRequest<string, RoundView | null>(async (occurrenceIds) => {
    const found = await this.views.byOccurrences(occurrenceIds);
    return occurrenceIds.map((id) => found.get(id) ?? null);
  });

  constructor(private readonly views: RoundViews) {}

  load(context: RequestContext, occurrenceId: string): Promise<RoundView | null> {
    return this.rounds.load(context, occurrenceId);
  }
}
