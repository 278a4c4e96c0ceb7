import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalizedTextInput } from '@asaza/platform/graphql';
import type { Audience } from '../domain/message';
import { MessageAudienceEnum } from './message.type';

@InputType({
  description: 'A message: about one date, or about a series; or a draft that is written anew.',
})
export class SaveMessageInput {
  @Field(() => ID, { nullable: true, description: 'The draft; absent: a new one.' })
  messageId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The date that it is about.' })
  occurrenceId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'The series that it is about, when it is about no date.',
  })
  seriesId?: string | null;
  @Field(() => MessageAudienceEnum, { description: 'Whom it is for.' })
  audience: Audience;
  @Field(() => LocalizedTextInput, {
    description: 'One line, at most 30 full-width characters; ja, en or both.',
  })
  subject: LocalizedTextInput;
  @Field(() => LocalizedTextInput, {
    description: 'Plain text of at most 5,000 characters, in the languages of the subject.',
  })
  body: LocalizedTextInput;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether replies go to me; my address is shown to the readers then.',
  })
  repliesToWriter?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether those who get a seat later get it by mail, too.',
  })
  alsoLater?: boolean | null;
}

@InputType({ description: 'Which message, as it was looked at.' })
export class SendMessageInput {
  @Field(() => ID, { description: 'The message.' })
  messageId: string;
  @Field(() => Int, { description: 'The version that was looked at.' })
  version: number;
}

@InputType({ description: 'News of the day itself, in one language or both.' })
export class SendTodayInput {
  @Field(() => ID, {
    description: 'Its id, a new UUID made by whoever asks: the same one again sends nothing twice.',
  })
  messageId: string;
  @Field(() => ID, { description: 'The date.' })
  occurrenceId: string;
  @Field(() => LocalizedTextInput, {
    description: 'One line, at most 30 full-width characters; ja, en or both.',
  })
  subject: LocalizedTextInput;
  @Field(() => LocalizedTextInput, {
    description: 'Plain text of at most 5,000 characters, in the languages of the subject.',
  })
  body: LocalizedTextInput;
  @Field(() => Int, {
    nullable: true,
    description: 'The date begins so many minutes later: 15, 30 or 60. Every seat is kept.',
  })
  startsLater?: number | null;
}

@InputType({ description: 'A message that is on its way.' })
export class TakeBackMessageInput {
  @Field(() => ID, { description: 'The message.' })
  messageId: string;
}

@InputType({ description: 'A draft.' })
export class DiscardMessageInput {
  @Field(() => ID, { description: 'The message.' })
  messageId: string;
}
