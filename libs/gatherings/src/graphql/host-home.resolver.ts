import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@asaza/kernel';
import { AsViewer, valueOf } from '@asaza/platform/graphql';
import { GatheringQueries } from '../application/gathering.queries';
import { occurrenceOf, OccurrenceType } from './occurrence.type';

@ObjectType('HostHome', { description: 'What a host sees first.' })
export class HostHomeType {
  @Field(() => OccurrenceType, { nullable: true, description: 'The very next date.' })
  next: OccurrenceType | null;
  @Field(() => [OccurrenceType], { description: 'The next 10 dates of all clubs that I host.' })
  occurrences: OccurrenceType[];
  @Field(() => [OccurrenceType], { description: 'The last 12.' })
  past: OccurrenceType[];
}

@Resolver(() => HostHomeType)
export class HostHomeResolver {
  constructor(private readonly queries: GatheringQueries) {}

  @Query(() => HostHomeType, { description: 'The dates of the clubs that the viewer hosts.' })
  async hostHome(@AsViewer() viewer: Viewer | null): Promise<HostHomeType> {
    const { next, past } = valueOf(await this.queries.hostHome(viewer));
    const occurrences = next.map(occurrenceOf);
    // A cancelled date is listed, yet it is not what comes next.
    const coming = occurrences.find(({ status }) => status !== 'cancelled') ?? null;
    return { next: coming, occurrences, past: past.map(occurrenceOf) };
  }
}
