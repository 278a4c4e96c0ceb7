import { Injectable } from '@nestjs/common';
import { NowLoader, type OccurrenceType } from '@asaza/gatherings/graphql';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { SeatViews, type SeatsView } from '../application/seat-views';

/** Seats of the occurrences of a request, one query for all. */
@Injectable()
export class SeatsLoader {
  private readonly seats = perRequest<OccurrenceType['facts'], SeatsView>(
    async (occurrences, context) => this.views.of(occurrences, await this.now.load(context)),
  );

  constructor(
    private readonly views: SeatViews,
    private readonly now: NowLoader,
  ) {}

  load(context: RequestContext, { facts }: OccurrenceType): Promise<SeatsView> {
    return this.seats.load(context, facts);
  }
}
