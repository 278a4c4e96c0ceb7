import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { People } from '../application/people';
import type { PersonName } from '../domain/profile';

/** Names of people by id, in one query a request. Null for an unknown id. */
@Injectable()
export class PersonNameLoader {
  private readonly names = perRequest<string, PersonName | null>(async (ids) => {
    const names = await this.people.namesOf(ids);
    return ids.map((id) => names.get(id) ?? null);
  });

  constructor(private readonly people: People) {}

  load(context: RequestContext, personId: string): Promise<PersonName | null> {
    return this.names.load(context, personId);
  }
}
