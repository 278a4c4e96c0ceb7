import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Locale } from '@asaza/kernel';
import { LocaleEnum } from '@asaza/platform/graphql';

@InputType({ description: 'An answer: with name and address, or as the signed-in person.' })
export class RespondToOccurrenceInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => String, { nullable: true, description: 'The name, as it shall be called.' })
  name?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the code is mailed.' })
  email?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The signed-in person answers; no code is needed.',
  })
  asViewer?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Comes at short notice, too.' })
  shortNotice?: boolean | null;
  @Field(() => LocaleEnum, { nullable: true, description: "The mails' language; else the page's." })
  locale?: Locale | null;
  @Field(() => String, {
    nullable: true,
    description: 'Same key and input: the same answer. Other input: CONFLICT.',
  })
  idempotencyKey?: string | null;
}

@InputType({
  description: 'The proof of an address: the code with its id, or the token of the link.',
})
export class ConfirmResponseInput {
  @Field(() => ID, { nullable: true, description: 'What AnswerReceived gave.' })
  confirmationId?: string | null;
  @Field(() => String, { nullable: true, description: 'The six digits from the mail.' })
  code?: string | null;
  @Field(() => String, { nullable: true, description: 'The token from the link in the mail.' })
  token?: string | null;
  @Field(() => String, { nullable: true, description: 'How the name is read, in kana.' })
  yomi?: string | null;
}

@InputType({ description: 'Gives a seat or a place back.' })
export class WithdrawResponseInput {
  @Field(() => String, { description: "The ticket's token." })
  token: string;
}

@InputType({ description: 'Takes the seat that is offered.' })
export class AcceptOfferInput {
  @Field(() => String, { description: "The ticket's token." })
  token: string;
}

@InputType({ description: 'Changes what a ticket says; what is left out stays.' })
export class UpdateTicketInput {
  @Field(() => String, { description: "The ticket's token." })
  token: string;
  @Field(() => String, { nullable: true, description: 'How the name is read, in kana.' })
  yomi?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Comes at short notice, too.' })
  shortNotice?: boolean | null;
}

@InputType({ description: 'Somebody whom a host answers for.' })
export class AddAttendeeInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => String, { description: 'The name.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'Where the ticket is mailed, if anywhere.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'How the name is read, in kana.' })
  yomi?: string | null;
}

@InputType({ description: 'Whom a host takes off the list.' })
export class RemoveAttendeeInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => ID, { description: "The attendee's id." })
  attendeeId: string;
}

@InputType({ description: 'How many seats there shall be.' })
export class ChangeCapacityInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => Int, { description: '1 to 10,000, at least as many as are held and offered.' })
  capacity: number;
}
