import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { RsvpViews } from '../application/rsvp-views';
import type { Ticket } from '../application/tickets';

/** The viewer's own answers to the occurrences of a request, one query for all. */
@Injectable()
export class ViewerResponseLoader {
  private readonly answers = perRequest<string, Ticket | null>(async (ids, { viewer }) => {
    const found = await this.views.ofViewer(ids, viewer);
    return ids.map((id) => found.get(id) ?? null);
  });

  constructor(private readonly views: RsvpViews) {}

  load(context: RequestContext, occurrenceId: string): Promise<Ticket | null> {
    return this.answers.load(context, occurrenceId);
  }
}
