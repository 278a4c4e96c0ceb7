import { Injectable } from '@nestjs/common';
import { People } from '@asaza/people';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';

/** Names of the hosts who edited, one query a request. */
@Injectable()
export class HostNameLoader {
  private readonly byId = perRequest<string, string | null>(async (ids) => {
    const names = await this.people.namesOf(ids);
    return ids.map((id) => names.get(id)?.displayName || null);
  });

  constructor(private readonly people: People) {}

  load(context: RequestContext, personId: string): Promise<string | null> {
    return this.byId.load(context, personId);
  }
}
