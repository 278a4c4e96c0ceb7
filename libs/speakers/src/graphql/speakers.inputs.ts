import type { Locale } from '@asaza/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocaleEnum } from '@asaza/platform/graphql';

const text = { nullable: true } as const;

@InputType({ description: 'A request to one person to speak on one of several dates.' })
export class InviteSpeakerInput {
  @Field(() => [ID], {
    description: 'Coming dates of one club, at most 12, each with a free slot.',
  })
  occurrenceIds: string[];
  @Field(() => String, { description: "The speaker's name, at most 60 characters." })
  name: string;
  @Field(() => String, { ...text, description: 'Its reading in kana, at most 60 characters.' })
  yomi?: string | null;
  @Field(() => String, { description: 'Where the request is sent.' })
  email: string;
  @Field(() => String, { ...text, description: 'A post, a book; at most 120 characters.' })
  speakerTitle?: string | null;
  @Field(() => String, { ...text, description: 'The title of the talk, at most 120 characters.' })
  talkTitle?: string | null;
  @Field(() => String, { ...text, description: 'Words to the speaker, at most 2,000 characters.' })
  message?: string | null;
  @Field(() => String, { ...text, description: 'What the speaker receives, at most 120.' })
  honorarium?: string | null;
  @Field(() => LocaleEnum, { ...text, description: "The mail's language; the page's if absent." })
  locale?: Locale | null;
}

@InputType({ description: "A speaker's answer by the mailed link." })
export class AnswerSpeakerInvitationInput {
  @Field(() => String, { description: 'The token of the link.' })
  token: string;
  @Field(() => Boolean, {
    description: 'Yes to one of the dates, or no; asked again: keep the talk, or give it up.',
  })
  accept: boolean;
  @Field(() => ID, { ...text, description: 'The date, where more than one is offered.' })
  occurrenceId?: string | null;
  @Field(() => String, { ...text, description: 'Words to the hosts, at most 500 characters.' })
  note?: string | null;
}

@InputType({ description: 'Takes a request to speak back.' })
export class WithdrawSpeakerInvitationInput {
  @Field(() => ID, { description: 'The request.' })
  invitationId: string;
}

@InputType({ description: 'How many talks a date has room for, and how long each is.' })
export class TalkSlotsInput {
  @Field(() => Int, { description: 'How many, 0 to 8.' })
  talks: number;
  @Field(() => Int, { ...text, description: 'Minutes of each, at most 480; empty: not said.' })
  minutes?: number | null;
}

@InputType({ description: 'The slots of the dates of a series, or of one date of it.' })
export class SetTalkSlotsInput {
  @Field(() => ID, { ...text, description: 'The series; or else the occurrence.' })
  seriesId?: string | null;
  @Field(() => ID, { ...text, description: 'The occurrence; or else the series.' })
  occurrenceId?: string | null;
  @Field(() => TalkSlotsInput, {
    ...text,
    description: 'The slots. Empty: given back, so that the date follows its series again.',
  })
  slots?: TalkSlotsInput | null;
}
