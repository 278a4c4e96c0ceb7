import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { ShownToSeated } from './shown-to-seated';

/** What only its hosts and those with a firm seat read of an occurrence. */
@Resolver(() => OccurrenceType)
export class SeatedDetailsResolver {
  constructor(private readonly shown: ShownToSeated) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Where to join online; only for its hosts and for those who hold a firm seat.',
  })
  onlineUrl(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return this.shown.only(context, occurrence, occurrence.facts.onlineUrl);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: "The place's notes for the day; only for its hosts and firm seats.",
  })
  dayNotes(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return this.shown.only(context, occurrence, occurrence.facts.venue?.dayNotes ?? null);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Whom to call on the day; only for its hosts and firm seats.',
  })
  venueContact(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return this.shown.only(context, occurrence, occurrence.facts.venue?.contact ?? null);
  }
}
