import { Injectable } from '@nestjs/common';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { Talks } from '../application/talks';
import type { Talk } from '../domain/invitation';

/** The talks of occurrences, one query a request. */
@Injectable()
export class TalkLoader {
  private readonly talks = perRequest<string, readonly Talk[]>(async (ids) => {
    const found = await this.all.of(ids);
    return ids.map((id) => found.get(id) ?? []);
  });

  constructor(private readonly all: Talks) {}

  load(context: RequestContext, occurrenceId: string): Promise<readonly Talk[]> {
    return this.talks.load(context, occurrenceId);
  }
}
