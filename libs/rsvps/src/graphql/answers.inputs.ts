import { Field, ID, InputType } from '@nestjs/graphql';
import type { Said } from '../domain/typed-answer';
import { SaidEnum } from './rsvp-enums.type';

@InputType({ description: 'Another answer, by the ticket.' })
export class ChangeAnswerInput {
  @Field(() => String, { description: "The ticket's token." })
  token: string;
  @Field(() => SaidEnum, { description: 'What is said now.' })
  response: Said;
  @Field(() => String, {
    nullable: true,
    description: 'A line to the host, at most 500 characters; absent: what was written stays.',
  })
  note?: string | null;
}

@InputType({ description: 'What a host says for somebody on the list.' })
export class AnswerForAttendeeInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => ID, { description: "The attendee's id." })
  attendeeId: string;
  @Field(() => SaidEnum, { description: 'What the person said.' })
  response: Said;
  @Field(() => String, { nullable: true, description: 'A note, at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: "A host's yes or no to an answer that waits for it." })
export class DecideApprovalInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => ID, { description: "The attendee's id." })
  attendeeId: string;
  @Field(() => Boolean, { description: 'true: yes; false: no.' })
  accept: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Why not, as the person reads it; at most 300 characters.',
  })
  reason?: string | null;
}
