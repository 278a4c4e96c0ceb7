import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { OccurrenceOverType } from '@asaza/gatherings/graphql';
import { TooManyMailsType } from '@asaza/people/graphql';
import { DateTimeScalar, RefusalType, resultUnion } from '@asaza/platform/graphql';
import type { Temporal } from '@asaza/recurrence';
import { AnswerRefusedType, ApprovalRefusedType, NotInvitedType } from './answer-refusals.type';
import { AttendeeType } from './attendee.type';
import { CapacityMovesChangedType } from './capacity.type';
import { ResponseType } from './response.type';
import { SeatsType } from './seats.type';
import { TicketType } from './ticket.type';

@ObjectType('AnswerReceived', {
  description: 'A code was mailed; it is asked for next. The same for every address.',
})
export class AnswerReceivedType {
  @Field(() => ID, { description: 'Goes along with the code that is typed.' })
  confirmationId: string;
  @Field(() => DateTimeScalar, { description: 'When code and link stop working.' })
  expiresAt: Temporal.Instant;
  @Field(() => DateTimeScalar, {
    description: 'Until when a seat is kept, if one could be; not after now: none is kept so late.',
  })
  heldUntil: Temporal.Instant;
}

@ObjectType('ResponseSettled', { description: 'The answer stands.' })
export class ResponseSettledType {
  @Field(() => ResponseType, { description: 'The answer.' })
  response: ResponseType;
}

@ObjectType('AnswersClosed', {
  implements: () => RefusalType,
  description: 'No answers are taken now.',
})
export class AnswersClosedType extends RefusalType {
  @Field(() => String, { description: 'CANCELLED, OVER, STARTED, CLOSED or NOT_OPEN_YET.' })
  reason: string;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when answers are taken, where its rules say so.',
  })
  opensAt: Temporal.Instant | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when answers are taken, where its rules say so.',
  })
  closesAt: Temporal.Instant | null;
}

@ObjectType('ResponseConfirmed', { description: 'The address is proven.' })
export class ResponseConfirmedType {
  @Field(() => TicketType, { description: 'What came of it.' })
  ticket: TicketType;
}

@ObjectType('ConfirmationFailed', {
  implements: () => RefusalType,
  description: 'Nothing was confirmed: WRONG_CODE, EXPIRED or USED.',
})
export class ConfirmationFailedType extends RefusalType {
  @Field(() => Int, { description: 'Codes that may still be typed; the link works regardless.' })
  attemptsLeft: number;
}

@ObjectType('ResponseWithdrawn', { description: 'Seat or place are given back.' })
export class ResponseWithdrawnType {
  @Field(() => TicketType, { description: 'The ticket as it is now.' })
  ticket: TicketType;
}

@ObjectType('OfferAccepted', { description: 'The seat is firm.' })
export class OfferAcceptedType {
  @Field(() => TicketType, { description: 'The ticket as it is now.' })
  ticket: TicketType;
}

@ObjectType('OfferGone', {
  implements: () => RefusalType,
  description:
    'There is no seat to take (any more): OFFER_EXPIRED, NO_OFFER, or SEAT_TAKEN by a faster press.',
})
export class OfferGoneType extends RefusalType {
  @Field(() => Int, {
    nullable: true,
    description: 'The place on the waitlist, if there still is one.',
  })
  waitlistPosition: number | null;
}

@ObjectType('TicketUpdated', { description: 'The ticket is changed.' })
export class TicketUpdatedType {
  @Field(() => TicketType, { description: 'The ticket as it is now.' })
  ticket: TicketType;
}

@ObjectType('AttendeeAdded', { description: 'They have a firm seat.' })
export class AttendeeAddedType {
  @Field(() => AttendeeType, { description: 'The attendee.' })
  attendee: AttendeeType;
}

@ObjectType('OccurrenceFull', { implements: () => RefusalType, description: 'No seat is free.' })
export class OccurrenceFullType extends RefusalType {
  @Field(() => Int, { description: 'How many seats there are.' })
  capacity: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The place that joining the waitlist would give.',
  })
  waitlistPosition: number | null;
}

@ObjectType('AttendeeRemoved', { description: 'They are off the list.' })
export class AttendeeRemovedType {
  @Field(() => AttendeeType, { description: 'The attendee, without a seat.' })
  attendee: AttendeeType;
}

@ObjectType('CapacityChanged', { description: 'The capacity is changed.' })
export class CapacityChangedType {
  @Field(() => SeatsType, { description: 'The seats as they are now.' })
  seats: SeatsType;
}

@ObjectType('CapacityBelowSeated', {
  implements: () => RefusalType,
  description: 'More seats than that are given away.',
})
export class CapacityBelowSeatedType extends RefusalType {
  @Field(() => Int, { description: 'Seats held and offered.' })
  seated: number;
}

export const RespondToOccurrenceResult = resultUnion(
  'RespondToOccurrenceResult',
  () => [
    AnswerReceivedType,
    ResponseSettledType,
    AnswersClosedType,
    NotInvitedType,
    ApprovalRefusedType,
    AnswerRefusedType,
    TooManyMailsType,
  ],
  'What an answer can lead to.',
);
export const ConfirmResponseResult = resultUnion(
  'ConfirmResponseResult',
  () => [
    ResponseConfirmedType,
    ConfirmationFailedType,
    AnswersClosedType,
    NotInvitedType,
    ApprovalRefusedType,
  ],
  'What a code or a link can answer.',
);
@ObjectType('SeatKept', { description: 'The seat is firm at the new time.' })
export class SeatKeptType {
  @Field(() => TicketType, { description: 'The ticket as it is now.' })
  ticket: TicketType;
}

@ObjectType('SeatReleased', {
  implements: () => RefusalType,
  description: 'The seat was given up meanwhile: RECONFIRM_EXPIRED or NO_SEAT.',
})
export class SeatReleasedType extends RefusalType {}

export const KeepSeatResult = resultUnion(
  'KeepSeatResult',
  () => [SeatKeptType, SeatReleasedType, OccurrenceOverType],
  'What saying yes again can answer.',
);
export const WithdrawResponseResult = resultUnion(
  'WithdrawResponseResult',
  () => [ResponseWithdrawnType, OccurrenceOverType],
  'What giving a seat back can answer.',
);
export const AcceptOfferResult = resultUnion(
  'AcceptOfferResult',
  () => [OfferAcceptedType, OfferGoneType],
  'What taking an offered seat can answer.',
);
export const UpdateTicketResult = resultUnion(
  'UpdateTicketResult',
  () => [TicketUpdatedType],
  'What changing a ticket can answer.',
);
export const AddAttendeeResult = resultUnion(
  'AddAttendeeResult',
  () => [AttendeeAddedType, OccurrenceFullType, OccurrenceOverType],
  'What adding somebody by hand can answer.',
);
export const RemoveAttendeeResult = resultUnion(
  'RemoveAttendeeResult',
  () => [AttendeeRemovedType],
  'What taking somebody off by hand can answer.',
);
export const ChangeCapacityResult = resultUnion(
  'ChangeCapacityResult',
  () => [CapacityChangedType, CapacityBelowSeatedType, CapacityMovesChangedType],
  'What changing the capacity can answer.',
);
