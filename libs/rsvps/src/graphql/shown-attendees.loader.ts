import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { ShownAttendees, type AttendeesShown } from '../application/shown-attendees';
import type { NameReader } from '../domain/visibility';

interface Wanted {
  readonly occurrenceId: string;
  readonly reader: NameReader;
}

/** Who comes to the occurrences of a request, one query for all. */
@Injectable()
export class ShownAttendeesLoader {
  private readonly shown = perRequest<Wanted, AttendeesShown>((wanted) => this.views.of(wanted));

  constructor(private readonly views: ShownAttendees) {}

  load(context: RequestContext, wanted: Wanted): Promise<AttendeesShown> {
    return this.shown.load(context, wanted);
  }
}
