import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Locale } from '@asaza/kernel';
import { LocaleEnum } from '@asaza/platform/graphql';
import type { Said } from '../domain/typed-answer';
import { CompanionInput } from './companions.type';
import { QuestionAnswerInput } from './questions.inputs';
import { SaidEnum } from './rsvp-enums.type';

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
  @Field(() => SaidEnum, { nullable: true, description: 'What is said; absent: a yes.' })
  response?: Said | null;
  @Field(() => String, {
    nullable: true,
    description: 'A line to the host, at most 500 characters.',
  })
  note?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The answer to the question asked of newcomers.',
  })
  screening?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The token of the invitation that it comes by.',
  })
  invitation?: string | null;
  @Field(() => [CompanionInput], {
    nullable: true,
    description:
      'Who comes along; counts where no seat or place is there yet, else changeCompanions does it.',
  })
  companions?: CompanionInput[] | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of seats that are kept for whoever has it.',
  })
  code?: string | null;
  @Field(() => [QuestionAnswerInput], {
    nullable: true,
    description:
      'The whole form of questions: what is required must be there. Absent: the ticket asks.',
  })
  answers?: QuestionAnswerInput[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: food and allergies are kept for the next time; false: they are forgotten.',
  })
  keepFood?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Comes to every date of the series; counts once the address is proven.',
  })
  always?: boolean | null;
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
  @Field(() => String, {
    nullable: true,
    description: 'Of seats that are kept for whoever has it.',
  })
  code?: string | null;
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
  @Field(() => Int, {
    nullable: true,
    description:
      '1 to 10,000; null: as the series says. Fewer than are held and offered only with confirmMoves.',
  })
  capacity: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'The host has seen who moves to the waitlist, and wants it.',
  })
  confirmMoves?: boolean | null;
  @Field(() => [ID], {
    nullable: true,
    description: 'Whom previewCapacity showed, by id; nobody else is moved.',
  })
  expected?: string[] | null;
}

@InputType({ description: 'Says yes to the new time or day of a date.' })
export class KeepSeatInput {
  @Field(() => String, { description: "The ticket's token." })
  token: string;
}
