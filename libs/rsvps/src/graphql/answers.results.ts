import { Field, ObjectType } from '@nestjs/graphql';
import { OccurrenceOverType } from '@asaza/gatherings/graphql';
import { resultUnion } from '@asaza/platform/graphql';
import { AttendeeType } from './attendee.type';
import { AnswersClosedType, OccurrenceFullType } from './rsvps.results';
import { ApprovalRefusedType, NotInvitedType } from './answer-refusals.type';
import { TicketType } from './ticket.type';

@ObjectType('AnswerChanged', { description: 'The answer is changed.' })
export class AnswerChangedType {
  @Field(() => TicketType, { description: 'The ticket as it is now.' })
  ticket: TicketType;
}

@ObjectType('AnswerRecorded', { description: "The answer is written, with the host's name to it." })
export class AnswerRecordedType {
  @Field(() => AttendeeType, { description: 'The attendee as they stand now.' })
  attendee: AttendeeType;
}

@ObjectType('ApprovalDecided', { description: 'The person is told.' })
export class ApprovalDecidedType {
  @Field(() => AttendeeType, { description: 'The attendee as they stand now.' })
  attendee: AttendeeType;
}

export const ChangeAnswerResult = resultUnion(
  'ChangeAnswerResult',
  () => [AnswerChangedType, AnswersClosedType, NotInvitedType, ApprovalRefusedType],
  'What another answer can lead to.',
);
export const AnswerForAttendeeResult = resultUnion(
  'AnswerForAttendeeResult',
  () => [AnswerRecordedType, OccurrenceFullType, OccurrenceOverType],
  'What answering by hand can lead to.',
);
export const DecideApprovalResult = resultUnion(
  'DecideApprovalResult',
  () => [ApprovalDecidedType, AnswersClosedType],
  "What a host's yes or no can lead to.",
);
