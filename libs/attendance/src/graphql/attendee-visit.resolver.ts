import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceLoader } from '@asaza/gatherings/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { AttendeeType } from '@asaza/rsvps/graphql';
import { AttendeeVisitLoader } from './attendee-visit.loader';

/** rsvps knows who answered, attendance how often they came. */
@Resolver(() => AttendeeType)
export class AttendeeVisitResolver {
  constructor(
    private readonly visits: AttendeeVisitLoader,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  @ResolveField(() => Int, { description: 'Which visit to the club this is or would be, from 1.' })
  async visit(
    @Parent() { occurrenceId, personId }: AttendeeType,
    @InRequest() context: RequestContext,
  ): Promise<number> {
    const { facts } = await this.occurrences.load(context, occurrenceId);
    return this.visits.load(context, { at: facts, personId });
  }
}
