import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType, RefusalType } from '@asaza/platform/graphql';
import type { AnswerRefused } from '../domain/questions.refusals';

@ObjectType('NotInvited', {
  implements: () => RefusalType,
  description: 'Only those who are invited can answer: the host can invite, or has a link.',
})
export class NotInvitedType extends RefusalType {}

@ObjectType('ApprovalRefused', {
  implements: () => RefusalType,
  description: 'A host has said no to this answer.',
})
export class ApprovalRefusedType extends RefusalType {
  @Field(() => String, { nullable: true, description: 'Why, in the words of the host.' })
  why: string | null;
}

@ObjectType('AnswerRefused', {
  implements: () => RefusalType,
  description:
    'Nothing was saved, and earlier answers stay: ANSWER_REQUIRED, ANSWER_TOO_LONG, ANSWER_ODD, ANSWERED_TWICE, NO_SUCH_OPTION, NO_SUCH_HEAD, NUMBER_OUT_OF_RANGE, QUESTION_GONE or QUESTION_UNKNOWN.',
})
export class AnswerRefusedType extends RefusalType {
  @Field(() => ID, { description: 'The question at fault; empty when its id is none.' })
  questionId: string;
  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What it asks; null: it is none of this series.',
  })
  prompt: LocalizedTextType | null;
  @Field(() => Int, { description: 'For whom: 0 the person, from 1 a companion.' })
  head: number;
  @Field(() => Int, { nullable: true, description: 'The least number.' })
  min: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'The greatest number, the most characters, or the most companions.',
  })
  max: number | null;
}

/** The typename of whatever an answer can be refused by. */
export const refusedAnswer = (refusal: {
  readonly code:
    | 'ANSWERS_CLOSED'
    | 'NOT_INVITED'
    | 'APPROVAL_REFUSED'
    | 'TOO_MANY_MAILS'
    | AnswerRefused['code'];
}): object => {
  const names: Readonly<Record<string, string>> = {
    ANSWERS_CLOSED: 'AnswersClosed',
    NOT_INVITED: 'NotInvited',
    APPROVAL_REFUSED: 'ApprovalRefused',
    TOO_MANY_MAILS: 'TooManyMails',
  };
  // Whatever else there is speaks of one of the questions.
  return { __typename: names[refusal.code] ?? 'AnswerRefused', ...refusal };
};
