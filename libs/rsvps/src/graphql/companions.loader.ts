import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { Companions } from '../application/companions';
import type { Companion } from '../domain/companions';

/** Who comes along with each answer of a request, one query for all. */
@Injectable()
export class CompanionsLoader {
  private readonly byRsvp = perRequest<string, readonly Companion[]>((ids) =>
    this.companions.of(ids),
  );

  constructor(private readonly companions: Companions) {}

  load(context: RequestContext, rsvpId: string): Promise<readonly Companion[]> {
    return this.byRsvp.load(context, rsvpId);
  }
}
