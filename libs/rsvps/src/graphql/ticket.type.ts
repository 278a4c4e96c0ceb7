import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { Ticket } from '../application/tickets';
import type { Rsvp } from '../domain/rsvp';
import type { Said } from '../domain/typed-answer';
import { responseOf, ResponseType } from './response.type';
import { SaidEnum } from './rsvp-enums.type';

/** The occurrence is resolved by its id; `seated` decides what of it is shown. */
@ObjectType('Ticket', { description: 'What the holder of a ticket link sees.' })
export class TicketType {
  readonly occurrenceId: string;
  readonly personId: string;
  readonly seated: boolean;
  /** For what depends on the seats that are free at the moment. */
  readonly rsvp: Rsvp;
  @Field(() => String, { description: 'The token of the link.' })
  token: string;
  @Field(() => String, { description: 'The name on the list.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'How it is read, in kana.' })
  yomi: string | null;
  @Field(() => ResponseType, { description: 'The answer.' })
  response: ResponseType;
}

export const ticketOf = (ticket: Ticket): TicketType => ({
  occurrenceId: ticket.rsvp.occurrenceId,
  personId: ticket.rsvp.personId,
  rsvp: ticket.rsvp,
  seated: ticket.rsvp.seat === 'held' && ticket.rsvp.heldUntil === null,
  token: ticket.token,
  name: ticket.rsvp.name,
  yomi: ticket.rsvp.yomi,
  response: responseOf(ticket),
});

/** The occurrence is resolved by its id. */
@ObjectType('ResponseConfirmation', {
  description: 'An answer that waits for its proof, as the page behind the mailed link shows it.',
})
export class ResponseConfirmationType {
  readonly occurrenceId: string;
  @Field(() => String, { description: 'The address, masked: a***@example.jp.' })
  email: string;
  @Field(() => DateTimeScalar, { description: 'When code and link stop working.' })
  expiresAt: Temporal.Instant;
  @Field(() => SaidEnum, { description: 'What would be said.' })
  answer: Said;
  @Field(() => Int, { description: 'How many come along.' })
  companions: number;
  @Field(() => Boolean, { description: 'Every date of the series would be answered so.' })
  always: boolean;
}
