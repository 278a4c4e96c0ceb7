import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalizedTextInput } from '@asaza/platform/graphql';
import type { Allergen } from '../domain/allergen';
import type { QuestionAudience, QuestionKind } from '../domain/question';
import { AllergenEnum, QuestionAudienceEnum, QuestionKindEnum } from './question-enums.type';

@InputType({ description: 'One of the answers to choose from, at most 80 characters.' })
export class QuestionOptionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Of an option that stays as it is; another label is another option.',
  })
  id?: string | null;
  @Field(() => LocalizedTextInput, { description: 'What it says.' })
  label: LocalizedTextInput;
}

@InputType({ description: 'A question as it shall be asked.' })
export class QuestionInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Of a question that is asked already; with other words it becomes a new one.',
  })
  id?: string | null;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' })
  kind: QuestionKind;
  @Field(() => LocalizedTextInput, { description: 'What it asks, at most 200 characters.' })
  prompt: LocalizedTextInput;
  @Field(() => [QuestionOptionInput], {
    nullable: true,
    description: 'ONE_OF and MANY_OF: 2 to 20; FOOD: up to 20 dishes, or none.',
  })
  options?: QuestionOptionInput[] | null;
  @Field(() => Int, { nullable: true, description: 'NUMBER: the least.' })
  min?: number | null;
  @Field(() => Int, { nullable: true, description: 'NUMBER: the greatest.' })
  max?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the form wants an answer.' })
  required: boolean;
  @Field(() => QuestionAudienceEnum, {
    defaultValue: 'everybody',
    description: 'Whom it is put to.',
  })
  audience: QuestionAudience;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Answered for each companion, too; FOOD always is.',
  })
  perHead: boolean;
}

@InputType({ description: 'The whole list of a series.' })
export class SetQuestionsInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId: string;
  @Field(() => Int, { description: 'The version that was read; 0 when nothing was asked yet.' })
  version: number;
  @Field(() => [QuestionInput], {
    description: 'At most 12, in their order. What is left out is asked no more.',
  })
  questions: QuestionInput[];
}

@InputType({ description: 'Which of its series questions a date asks.' })
export class ChooseQuestionsInput {
  @Field(() => ID, { description: 'The occurrence.' })
  occurrenceId: string;
  @Field(() => [ID], {
    nullable: true,
    description: 'Those to ask; null: all, as the series does.',
  })
  questionIds: string[] | null;
}

@InputType({ description: 'An answer for one head; only what belongs to its kind counts.' })
export class QuestionAnswerInput {
  @Field(() => ID, { description: 'The question.' })
  questionId: string;
  @Field(() => Int, { defaultValue: 0, description: 'For whom: 0 the person, from 1 a companion.' })
  head: number;
  @Field(() => String, { nullable: true, description: 'TEXT: at most 500 characters.' })
  text?: string | null;
  @Field(() => [ID], { nullable: true, description: 'ONE_OF, FOOD: one option; MANY_OF: several.' })
  choices?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'YES_NO.' })
  yes?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'NUMBER.' })
  number?: number | null;
  @Field(() => [AllergenEnum], { nullable: true, description: 'FOOD: what must not be in it.' })
  allergies?: Allergen[] | null;
  @Field(() => String, { nullable: true, description: 'FOOD: other things, 500 characters.' })
  otherAllergies?: string | null;
}

@InputType({ description: 'Answers to the questions of a date: by its ticket, or signed in.' })
export class AnswerQuestionsInput {
  @Field(() => String, { nullable: true, description: "The ticket's token." })
  ticketToken?: string | null;
  @Field(() => ID, { nullable: true, description: "The occurrence, for the viewer's own answer." })
  occurrenceId?: string | null;
  @Field(() => [QuestionAnswerInput], {
    description: 'The whole form: what is required must be there. An empty answer takes one back.',
  })
  answers: QuestionAnswerInput[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: food and allergies are kept for the next time; false: they are forgotten.',
  })
  keepFood?: boolean | null;
}
