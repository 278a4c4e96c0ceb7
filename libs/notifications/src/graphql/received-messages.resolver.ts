import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OccurrenceType } from '@asaza/gatherings/graphql';
import { InRequest, type RequestContext } from '@asaza/platform/graphql';
import { TicketType, ViewerResponseLoader } from '@asaza/rsvps/graphql';
import { ReceivedMessageType, receivedMessageOf } from './message.type';
import { MessagesLoader } from './messages.loader';

/** Messages on the ticket: also for whoever got their seat after they were sent. */
@Resolver(() => TicketType)
export class TicketMessagesResolver {
  constructor(private readonly messages: MessagesLoader) {}

  @ResolveField(() => [ReceivedMessageType], {
    name: 'messages',
    description: 'What the hosts wrote to people with such an answer, the newest first.',
  })
  async ofTicket(
    @Parent() { occurrenceId, response }: TicketType,
    @InRequest() context: RequestContext,
  ): Promise<ReceivedMessageType[]> {
    if (response.provisionalUntil !== null) return [];
    const answer = { seat: response.seat, response: response.answer };
    return (await this.messages.received(context, occurrenceId, answer)).map(receivedMessageOf);
  }
}

/** The same on the date itself, for a viewer who is signed in. */
@Resolver(() => OccurrenceType)
export class ReceivedMessagesResolver {
  constructor(
    private readonly messages: MessagesLoader,
    private readonly answers: ViewerResponseLoader,
  ) {}

  @ResolveField(() => [ReceivedMessageType], {
    description:
      'What the hosts wrote to people with an answer like that of the viewer; empty for everybody else.',
  })
  async viewerMessages(
    @Parent() { id }: OccurrenceType,
    @InRequest() context: RequestContext,
  ): Promise<ReceivedMessageType[]> {
    const ticket = context.viewer && (await this.answers.load(context, id));
    if (!ticket || ticket.rsvp.heldUntil !== null) return [];
    return (await this.messages.received(context, id, ticket.rsvp)).map(receivedMessageOf);
  }
}

@Resolver(() => ReceivedMessageType)
export class ReceivedMessageResolver {
  constructor(private readonly messages: MessagesLoader) {}

  @ResolveField(() => String, { nullable: true, description: 'The host who wrote it, by name.' })
  writtenBy(
    @Parent() { writerId }: ReceivedMessageType,
    @InRequest() context: RequestContext,
  ): Promise<string | null> {
    return this.messages.nameOf(context, writerId);
  }
}
