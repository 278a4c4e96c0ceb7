import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { Ticket } from '../application/tickets';
import type { ResponseAnswer, SeatState } from '../domain/standing';
import type { Approval } from '../domain/rsvp';
import { ApprovalEnum, ResponseAnswerEnum, SeatStateEnum } from './rsvp-enums.type';

@ObjectType('Response', { description: 'An answer as its owner sees it.' })
export class ResponseType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => ResponseAnswerEnum, { description: 'What was said.' })
  answer: ResponseAnswer;
  @Field(() => SeatStateEnum, { description: 'What was given.' })
  seat: SeatState;
  @Field(() => ApprovalEnum, { description: "A host's yes, where one is needed." })
  approval: Approval;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when an unproven seat is kept; null: it is firm.',
  })
  provisionalUntil: Temporal.Instant | null;
  @Field(() => Int, { nullable: true, description: 'The place on the waitlist, from 1.' })
  waitlistPosition: number | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the offer stands.' })
  offerUntil: Temporal.Instant | null;
  @Field(() => String, { description: 'Opens the ticket page /t/:token, without signing in.' })
  ticketToken: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Since when the person is asked again, as the time of day changed; the seat stays.',
  })
  askedAgainAt: Temporal.Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the seat waits for a new yes: `reconfirmReason` tells why.',
  })
  reconfirmUntil: Temporal.Instant | null;
  @Field(() => Int, { description: 'Seats of the whole party, companions included.' })
  party: number;
  @Field(() => Boolean, { description: 'May be offered a seat at short notice.' })
  shortNotice: boolean;
}

export const responseOf = ({ rsvp, token, waitlistPosition }: Ticket): ResponseType => ({
  id: rsvp.id,
  answer: rsvp.response,
  seat: rsvp.seat,
  approval: rsvp.approval,
  provisionalUntil: rsvp.heldUntil,
  waitlistPosition,
  offerUntil: rsvp.offerUntil,
  askedAgainAt: rsvp.askedAgainAt,
  reconfirmUntil: rsvp.reconfirmUntil,
  ticketToken: token,
  party: rsvp.party,
  shortNotice: rsvp.shortNotice,
});
