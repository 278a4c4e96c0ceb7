import { Injectable } from '@nestjs/common';
import type { OccurrenceType } from '@asaza/gatherings/graphql';
import { perRequest, type RequestContext } from '@asaza/platform/graphql';
import { Presence } from '../application/presence';
import { Visits } from '../application/visits';

type Facts = OccurrenceType['facts'];

/** Counts of occurrences, for anybody who may see them. */
@Injectable()
export class OccurrenceCountsLoader {
  private readonly present = perRequest<string, number>(async (ids) => {
    const counts = await this.presence.counts(ids);
    return ids.map((id) => counts.get(id) ?? 0);
  });
  private readonly fresh = perRequest<Facts, number>(async (occurrences) => {
    const counts = await this.visits.firstTimers(occurrences);
    return occurrences.map(({ id }) => counts.get(id) ?? 0);
  });

  constructor(
    private readonly presence: Presence,
    private readonly visits: Visits,
  ) {}

  presentOf(context: RequestContext, { id }: OccurrenceType): Promise<number> {
    return this.present.load(context, id);
  }

  firstTimersOf(context: RequestContext, { facts }: OccurrenceType): Promise<number> {
    return this.fresh.load(context, facts);
  }
}
