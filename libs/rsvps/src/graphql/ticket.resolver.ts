import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { RsvpViews } from '../application/rsvp-views';
import { isCalled } from '../application/seat-views';
import { SeatsLoader } from './seats.loader';
import { ShownToSeated } from './shown-to-seated';
import { ResponseConfirmationType, ticketOf, TicketType } from './ticket.type';

@Resolver(() => TicketType)
export class TicketResolver {
  constructor(
    private readonly views: RsvpViews,
    private readonly occurrences: OccurrenceLoader,
    private readonly shownToSeated: ShownToSeated,
    private readonly seats: SeatsLoader,
  ) {}

  @Query(() => TicketType, { nullable: true, description: 'The ticket behind a link.' })
  async ticket(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<TicketType | null> {
    const found = await this.views.ticket(token);
    return found && ticketOf(found);
  }

  @ResolveField(() => OccurrenceType, { description: 'What it is a ticket for.' })
  async occurrence(
    @Parent() ticket: TicketType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    const occurrence = await this.occurrences.load(context, ticket.occurrenceId);
    return ticket.seated ? this.shownToSeated.open(occurrence) : occurrence;
  }

  @ResolveField(() => Boolean, {
    description: 'Whether a free seat is theirs for one press now, without an offer of their own.',
  })
  async openCall(
    @Parent() { occurrenceId, rsvp }: TicketType,
    @InRequest() context: RequestContext,
  ): Promise<boolean> {
    if (rsvp.seat !== 'waitlisted') return false;
    const occurrence = await this.occurrences.load(context, occurrenceId);
    return isCalled(await this.seats.load(context, occurrence), rsvp);
  }
}

@Resolver(() => ResponseConfirmationType)
export class ResponseConfirmationResolver {
  constructor(
    private readonly views: RsvpViews,
    private readonly occurrences: OccurrenceLoader,
  ) {}

  @Query(() => ResponseConfirmationType, {
    nullable: true,
    description: 'What a mailed link would confirm; null once it is used or has run out.',
  })
  async responseConfirmation(
    @Args('token', { type: () => String, description: 'The token of the link.' }) token: string,
  ): Promise<ResponseConfirmationType | null> {
    const found = await this.views.confirmation(token);
    if (!found) return null;
    const { occurrenceId, maskedEmail: email, expiresAt, typed } = found;
    const { response: answer, companions, always } = typed;
    const along = answer === 'accepted' ? (companions?.length ?? 0) : 0;
    return { occurrenceId, email, expiresAt, answer, always, companions: along };
  }

  @ResolveField(() => OccurrenceType, { description: 'What the answer is to.' })
  occurrence(
    @Parent() { occurrenceId }: ResponseConfirmationType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, occurrenceId);
  }
}
