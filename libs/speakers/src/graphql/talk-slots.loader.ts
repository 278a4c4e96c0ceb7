import { Injectable } from '@nestjs/common';
import type { OccurrenceType } from '@asaza/gatherings/graphql';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { TalkSlotsOf, type SlotsView } from '../application/talk-slots-of';

/** Slots of the series and dates of a request, one query for each kind. */
@Injectable()
export class TalkSlotsLoader {
  private readonly dates = perRequest<OccurrenceType['facts'], SlotsView>(async (facts) =>
    this.slots.occurrences(null, facts),
  );
  private readonly bySeries = perRequest<string, SlotsView>(async (ids) =>
    this.slots.series(null, ids),
  );

  constructor(private readonly slots: TalkSlotsOf) {}

  occurrence(context: RequestContext, { facts }: OccurrenceType): Promise<SlotsView> {
    return this.dates.load(context, facts);
  }

  series(context: RequestContext, seriesId: string): Promise<SlotsView> {
    return this.bySeries.load(context, seriesId);
  }
}
