import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, DateTimeScalar } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import type { Approval, Rsvp } from '../domain/rsvp';
import type { ResponseAnswer, SeatState } from '../domain/standing';
import { ApprovalEnum, ResponseAnswerEnum, SeatStateEnum } from './rsvp-enums.type';

/** `occurrenceId` is for the areas that extend this type; it is not in the schema. */
@ObjectType('Attendee', { description: 'A person who answered, for hosts and helpers.' })
export class AttendeeType {
  readonly occurrenceId: string;
  readonly addedById: string | null;
  @Field(() => ID, { description: 'The id of the answer.' })
  id: string;
  @Field(() => ID, { description: 'The person.' })
  personId: string;
  @Field(() => String, { description: 'The name on the list, without an honorific.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'How it is read, in kana.' })
  yomi: string | null;
  @Field(() => ResponseAnswerEnum, { description: 'What was said.' })
  answer: ResponseAnswer;
  @Field(() => SeatStateEnum, { description: 'What was given.' })
  seat: SeatState;
  @Field(() => ApprovalEnum, { description: "A host's yes, where one is needed." })
  approval: Approval;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when an unproven seat is kept.',
  })
  provisionalUntil: Temporal.Instant | null;
  @Field(() => Int, { nullable: true, description: 'The place on the waitlist, from 1.' })
  waitlistPosition: number | null;
  @Field(() => Int, { description: 'Seats of the whole party, companions included.' })
  party: number;
  @Field(() => Boolean, { description: 'Proven by the person, or vouched for by a host.' })
  confirmed: boolean;
  @Field(() => DateTimeScalar, { description: 'When the answer was given or last changed.' })
  answeredAt: Temporal.Instant;
}

export const attendeeOf = (rsvp: Rsvp, waitlistPosition: number | null = null): AttendeeType => ({
  occurrenceId: rsvp.occurrenceId,
  addedById: rsvp.addedBy,
  id: rsvp.id,
  personId: rsvp.personId,
  name: rsvp.name,
  yomi: rsvp.yomi,
  answer: rsvp.response,
  seat: rsvp.seat,
  approval: rsvp.approval,
  provisionalUntil: rsvp.heldUntil,
  waitlistPosition,
  party: rsvp.party,
  confirmed: rsvp.confirmedAt !== null,
  answeredAt: rsvp.answeredAt,
});

@ObjectType('AttendeeConnection', { description: 'A page of the people who answered.' })
export class AttendeeConnection extends Connection(AttendeeType, 'Attendee', {
  totalCount: true,
}) {}
