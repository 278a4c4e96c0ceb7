import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, RefusalType, resultUnion } from '@asaza/platform/graphql';
import { LocaleEnum } from '@asaza/platform/graphql';
import type { Locale } from '@asaza/kernel';
import type { Temporal } from '@asaza/recurrence';
import { PASS_REASONS, type PassReason } from '../domain/passing';
import { AttendeeType } from './attendee.type';
import { TicketType } from './ticket.type';

const WHY: Record<PassReason, string> = {
  CLOSED: 'It is cancelled or has begun.',
  TOO_LATE: 'The deadline for cancelling has passed.',
  NO_SEAT: 'There is no sure seat to pass on.',
  ALREADY_SEATED: 'The other has a seat or an offer.',
  NEEDS_APPROVAL: "The other's answer needs a host's yes: a host can pass the seat on.",
  REFUSED_BEFORE: 'A host has said no to the other.',
  NOT_INVITED: 'Only those who are invited can come, and the other is not.',
  GONE: 'It was taken back, or passed on to somebody else.',
  TOO_MANY: 'Too many others were asked today.',
};
export const PassReasonEnum = Object.fromEntries(PASS_REASONS.map((reason) => [reason, reason]));
registerEnumType(PassReasonEnum, {
  name: 'PassReason',
  description: 'Why a seat is not passed on.',
  valuesMap: Object.fromEntries(
    PASS_REASONS.map((reason) => [reason, { description: WHY[reason] }]),
  ),
});

@ObjectType('SeatPass', { description: 'A seat that was passed on to a named other.' })
export class SeatPassType {
  @Field(() => String, { description: 'Whose seat it was.' })
  fromName: string;
  @Field(() => String, { description: 'To whom it is passed on.' })
  toName: string;
  @Field(() => String, { nullable: true, description: 'The host who did it by hand.' })
  byHost: string | null;
  @Field(() => DateTimeScalar, { description: 'When the other was asked.' })
  passedAt: Temporal.Instant;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the other took it; null: not yet, and nothing has changed.',
  })
  takenAt: Temporal.Instant | null;
}

/** The occurrence is resolved by its id. */
@ObjectType('SeatPassOffer', { description: 'What somebody is asked to take over, by their link.' })
export class SeatPassOfferType {
  readonly occurrenceId: string;
  @Field(() => String, { description: 'Whose seat it is.' })
  fromName: string;
  @Field(() => String, { description: 'Who is asked.' })
  name: string;
  @Field(() => Int, { description: 'Seats, with the companions who go along.' })
  seats: number;
  @Field(() => Boolean, { description: 'Whether it can still be taken.' })
  open: boolean;
  @Field(() => Boolean, { description: 'Whether it was taken by this link.' })
  taken: boolean;
}

/** To whom a seat goes, whoever passes it on. */
@InputType({ isAbstract: true })
abstract class SeatGoesTo {
  @Field(() => String, { description: 'The name of the other, without an honorific.' })
  name: string;
  @Field(() => String, { description: "The other's address; a mail goes there." })
  email: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Companions go along; else their seats are given back.',
  })
  withCompanions: boolean;
  @Field(() => LocaleEnum, { nullable: true, description: "The mail's language; else the page's." })
  locale?: Locale | null;
}

@InputType({ description: 'To whom a ticket goes.' })
export class PassSeatInput extends SeatGoesTo {
  @Field(() => String, { description: "The ticket's token." })
  token: string;
}

@InputType({ description: "To whom an attendee's seat goes. For hosts." })
export class PassSeatOfAttendeeInput extends SeatGoesTo {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => ID, { description: 'The answer whose seat it is.' })
  attendeeId: string;
}

@InputType({ description: 'A ticket whose seat stays.' })
export class TakeBackSeatPassInput {
  @Field(() => String, { description: "The ticket's token." })
  token: string;
}

@InputType({ description: 'The link by which a seat is taken over.' })
export class TakePassedSeatInput {
  @Field(() => String, { description: "The link's token." })
  token: string;
}

@ObjectType('SeatPassAsked', { description: 'A mail goes to the other; nothing has changed yet.' })
export class SeatPassAskedType {
  @Field(() => TicketType, { description: 'The ticket, still with its seat.' })
  ticket: TicketType;
}

@ObjectType('AttendeePassAsked', {
  description: 'A mail goes to the other; nothing has changed yet.',
})
export class AttendeePassAskedType {
  @Field(() => AttendeeType, { description: 'The attendee, still with the seat.' })
  attendee: AttendeeType;
}

@ObjectType('SeatNotPassed', {
  implements: () => RefusalType,
  description: 'Nothing has changed: whoever has the seat keeps it.',
})
export class SeatNotPassedType extends RefusalType {
  @Field(() => PassReasonEnum, { description: 'Why.' })
  reason: PassReason;
}

@ObjectType('PassedSeatTaken', { description: 'The seat is theirs.' })
export class PassedSeatTakenType {
  @Field(() => TicketType, { description: 'Their own ticket.' })
  ticket: TicketType;
}

@ObjectType('SeatPassTakenBack', { description: 'The seat stays where it is.' })
export class SeatPassTakenBackType {
  @Field(() => TicketType, { description: 'The ticket as it is now.' })
  ticket: TicketType;
}

export const PassSeatResult = resultUnion(
  'PassSeatResult',
  () => [SeatPassAskedType, SeatNotPassedType],
  'What passing a seat on can answer.',
);
export const PassSeatOfAttendeeResult = resultUnion(
  'PassSeatOfAttendeeResult',
  () => [AttendeePassAskedType, SeatNotPassedType],
  "What passing an attendee's seat on can answer.",
);
export const TakePassedSeatResult = resultUnion(
  'TakePassedSeatResult',
  () => [PassedSeatTakenType, SeatNotPassedType],
  'What taking a seat over can answer.',
);
export const TakeBackSeatPassResult = resultUnion(
  'TakeBackSeatPassResult',
  () => [SeatPassTakenBackType],
  'What keeping a seat after all can answer.',
);
