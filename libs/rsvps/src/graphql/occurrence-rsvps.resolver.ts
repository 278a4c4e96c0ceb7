import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import {
  InRequest,
  parsePage,
  toConnection,
  valueOf,
  type ConnectionValue,
  type RequestContext,
} from '@asaza/platform/graphql';
import { RsvpViews } from '../application/rsvp-views';
import { AttendeeConnection, attendeeOf, type AttendeeType } from './attendee.type';
import { responseOf, ResponseType } from './response.type';
import { SeatsLoader } from './seats.loader';
import { SeatsType } from './seats.type';
import { ViewerResponseLoader } from './viewer-response.loader';

/** Who comes to an occurrence: gatherings knows nothing of it. */
@Resolver(() => OccurrenceType)
export class OccurrenceRsvpsResolver {
  constructor(
    private readonly views: RsvpViews,
    private readonly allSeats: SeatsLoader,
    private readonly answers: ViewerResponseLoader,
  ) {}

  @ResolveField(() => SeatsType, { description: 'Its seats: counts, never names.' })
  seats(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<SeatsType> {
    return this.allSeats.load(context, occurrence);
  }

  @ResolveField(() => ResponseType, { nullable: true, description: "The viewer's own answer." })
  async viewerResponse(
    @Parent() { id }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<ResponseType | null> {
    const ticket = await this.answers.load(context, id);
    return ticket && responseOf(ticket);
  }

  @ResolveField(() => AttendeeConnection, {
    description:
      'Who answered: seats first, then offers, the waitlist, and who said no. For its hosts and helpers; else FORBIDDEN.',
  })
  async attendees(
    @Parent() { id }: OccurrenceType,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 50.' })
    first: number,
    @Args('after', {
      type: () => String,
      nullable: true,
      description: 'The cursor to go on after.',
    })
    after: string | null,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'A part of the name or its reading: in kanji, kana or romaji.',
    })
    search: string | null,
    @InRequest() { viewer }: RequestContext,
  ): Promise<ConnectionValue<AttendeeType>> {
    const page = valueOf(parsePage(first, after));
    const found = valueOf(await this.views.attendees(viewer, id, page, search));
    const items = found.items.map(({ cursor, node }) => ({
      cursor,
      node: attendeeOf(node.rsvp, node.waitlistPosition),
    }));
    return toConnection({ ...found, items });
  }
}
