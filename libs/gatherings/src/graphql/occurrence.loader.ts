import { Injectable } from '@nestjs/common';
import { inOrder, perRequest, type RequestContext } from '@asaza/platform/graphql';
import { Occurrences } from '../application/occurrences';
import { occurrenceOf, type OccurrenceType } from './occurrence.type';

/** Occurrences by id, one query a request. Whoever refers to one has decided that it may be seen. */
@Injectable()
export class OccurrenceLoader {
  private readonly byId = perRequest<string, OccurrenceType>(async (ids) => {
    const found = inOrder(
      ids,
      await this.occurrences.factsOf(ids),
      ({ id }) => id,
      () => null,
    );
    return found.map((facts) => {
      if (!facts) throw new Error('An occurrence that something refers to is not there.');
      return occurrenceOf(facts);
    });
  });

  constructor(private readonly occurrences: Occurrences) {}

  load(context: RequestContext, occurrenceId: string): Promise<OccurrenceType> {
    return this.byId.load(context, occurrenceId);
  }
}
