import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { canHost } from '@asaza/clubs';
import { ClubLoader } from '@asaza/clubs/graphql';
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
import { isFirm } from '../domain/standing';
import { AttendeeConnection, attendeeOf, type AttendeeType } from './attendee.type';
import { responseOf, ResponseType } from './response.type';
import { SeatsLoader } from './seats.loader';
import { SeatsType } from './seats.type';
import { ShownToSeated } from './shown-to-seated';
import { ViewerResponseLoader } from './viewer-response.loader';

/** Who comes to an occurrence: gatherings knows nothing of it. */
@Resolver(() => OccurrenceType)
export class OccurrenceRsvpsResolver {
  constructor(
    private readonly views: RsvpViews,
    private readonly allSeats: SeatsLoader,
    private readonly answers: ViewerResponseLoader,
    private readonly clubs: ClubLoader,
    private readonly shownToSeated: ShownToSeated,
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

  @ResolveField(() => String, {
    nullable: true,
    description: 'Where to join online; only for its hosts and for those who hold a firm seat.',
  })
  async onlineUrl(
    @Parent() occurrence: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    const { clubId, onlineUrl } = occurrence.facts;
    if (onlineUrl === null || this.shownToSeated.has(occurrence)) return onlineUrl;
    if (!context.viewer) return null;
    if (canHost(await this.clubs.roleOf(context, clubId))) return onlineUrl;
    const ticket = await this.answers.load(context, occurrence.id);
    return ticket && isFirm(ticket.rsvp) ? onlineUrl : null;
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
