import { Injectable } from '@nestjs/common';
import type { OccurrenceType } from '@asaza/gatherings/graphql';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { Visits } from '../application/visits';

interface Asked {
  readonly at: OccurrenceType['facts'];
  readonly personId: string;
}

/** Which visit it would be, one query a request however many attendees there are. */
@Injectable()
export class AttendeeVisitLoader {
  private readonly visit = perRequest<Asked, number>(async (pairs) => {
    const before = await this.visits.before(pairs);
    return before.map((count) => count + 1);
  });

  constructor(private readonly visits: Visits) {}

  load(context: RequestContext, asked: Asked): Promise<number> {
    return this.visit.load(context, asked);
  }
}
