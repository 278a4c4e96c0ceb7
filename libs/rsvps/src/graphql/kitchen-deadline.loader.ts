import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import { KitchenDeadlines } from '../application/kitchen-deadlines';

/** Until when kitchens want to know, two queries for any number of dates. */
@Injectable()
export class KitchenDeadlineLoader {
  private readonly moments = perRequest<string, Temporal.Instant | null>(async (ids) => {
    const found = await this.deadlines.ofIds(ids);
    return ids.map((id) => found.get(id) ?? null);
  });

  constructor(private readonly deadlines: KitchenDeadlines) {}

  load(context: RequestContext, occurrenceId: string): Promise<Temporal.Instant | null> {
    return this.moments.load(context, occurrenceId);
  }
}
