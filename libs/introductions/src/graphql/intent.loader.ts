import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import {
  IntentQueries,
  type IntentOccurrence,
  type IntentView,
} from '../application/intent.queries';

/** What the viewer can hope for at the occurrences of a request, in the same few queries for all. */
@Injectable()
export class IntentLoader {
  private readonly intents = perRequest<IntentOccurrence, IntentView>((occurrences, { viewer }) =>
    this.queries.of(viewer!.personId, occurrences),
  );

  constructor(private readonly queries: IntentQueries) {}

  /** Only for somebody who is signed in. */
  load(context: RequestContext, occurrence: IntentOccurrence): Promise<IntentView> {
    return this.intents.load(context, occurrence);
  }
}
