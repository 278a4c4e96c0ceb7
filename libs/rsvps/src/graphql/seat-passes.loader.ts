import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { SeatPasses, type PassView } from '../application/seat-passes';

/** Which seats went from one person to another, one query for all answers of a request. */
@Injectable()
export class SeatPassesLoader {
  private readonly byRsvp = perRequest<string, readonly PassView[]>((ids) => this.passes.of(ids));

  constructor(private readonly passes: SeatPasses) {}

  load(context: RequestContext, rsvpId: string): Promise<readonly PassView[]> {
    return this.byRsvp.load(context, rsvpId);
  }
}
