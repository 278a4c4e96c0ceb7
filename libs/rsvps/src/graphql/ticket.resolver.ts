import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceLoader, OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { RsvpViews } from '../application/rsvp-views';
import { ShownToSeated } from './shown-to-seated';
import { ResponseConfirmationType, ticketOf, TicketType } from './ticket.type';

@Resolver(() => TicketType)
export class TicketResolver {
  constructor(
    private readonly views: RsvpViews,
    private readonly occurrences: OccurrenceLoader,
    private readonly shownToSeated: ShownToSeated,
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
    const { occurrenceId, maskedEmail: email, expiresAt } = found;
    return { occurrenceId, email, expiresAt };
  }

  @ResolveField(() => OccurrenceType, { description: 'What the answer is to.' })
  occurrence(
    @Parent() { occurrenceId }: ResponseConfirmationType,
    @InRequest() context: RequestContext,
  ): Promise<OccurrenceType> {
    return this.occurrences.load(context, occurrenceId);
  }
}
