import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedTextType } from '@asaza/platform/graphql';
import type { Allergen } from '../domain/allergen';
import type { QuestionList } from '../application/questions';
import type { QuestionForm } from '../application/question-forms';
import type { Question, QuestionAudience, QuestionKind } from '../domain/question';
import type { QuestionAnswer } from '../domain/question-answer';
import { AllergenEnum, QuestionAudienceEnum, QuestionKindEnum } from './question-enums.type';

@ObjectType('QuestionOption', { description: 'One of the answers to choose from.' })
export class QuestionOptionType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;
  @Field(() => LocalizedTextType, { description: 'What it says.' })
  label: LocalizedTextType;
}

@ObjectType('Question', { description: 'A question of a series; its words never change.' })
export class QuestionType {
  @Field(() => ID, { description: 'Its id: of a changed question it is another one.' })
  id: string;
  @Field(() => QuestionKindEnum, { description: 'How it is answered.' })
  kind: QuestionKind;
  @Field(() => LocalizedTextType, { description: 'What it asks.' })
  prompt: LocalizedTextType;
  @Field(() => [QuestionOptionType], { description: 'What to choose from; of FOOD the dishes.' })
  options: readonly QuestionOptionType[];
  @Field(() => Int, { nullable: true, description: 'The least number.' })
  min: number | null;
  @Field(() => Int, { nullable: true, description: 'The greatest number.' })
  max: number | null;
  @Field(() => Boolean, { description: 'Whether the form wants an answer.' })
  required: boolean;
  @Field(() => QuestionAudienceEnum, { description: 'Whom it is put to.' })
  audience: QuestionAudience;
  @Field(() => Boolean, { description: 'Answered for each companion, too; FOOD always is.' })
  perHead: boolean;
  @Field(() => Boolean, { description: 'Asked no more; earlier answers keep it.' })
  retired: boolean;
}

@ObjectType('QuestionList', { description: 'What a series asks, in its order.' })
export class QuestionListType {
  /** For the resolver; not a field. */
  readonly list: QuestionList;
  @Field(() => Int, { description: 'Counts saves; sent back with a change.' })
  version: number;
  @Field(() => [QuestionType], { description: 'The questions.' })
  questions: readonly QuestionType[];
}

export const questionListOf = (list: QuestionList): QuestionListType => ({
  list,
  version: list.version,
  questions: list.questions,
});

@ObjectType('QuestionAnswer', { description: 'What was said to a question, for one head.' })
export class QuestionAnswerType {
  @Field(() => QuestionType, { description: 'The question in the words that were answered.' })
  question: QuestionType;
  @Field(() => Int, { description: 'For whom: 0 the person, from 1 a companion.' })
  head: number;
  @Field(() => String, { nullable: true, description: 'TEXT: what was written.' })
  text: string | null;
  @Field(() => [ID], { description: 'ONE_OF, MANY_OF and FOOD: the ids of the options chosen.' })
  choices: readonly string[];
  @Field(() => Boolean, { nullable: true, description: 'YES_NO: the answer.' })
  yes: boolean | null;
  @Field(() => Int, { nullable: true, description: 'NUMBER: the number.' })
  number: number | null;
  @Field(() => [AllergenEnum], { description: 'FOOD: what must not be in it.' })
  allergies: readonly Allergen[];
  @Field(() => String, { nullable: true, description: 'FOOD: other things to know, as written.' })
  otherAllergies: string | null;
}

export function answerTypeOf(question: Question, answer: QuestionAnswer): QuestionAnswerType {
  const { value, head } = answer;
  return {
    ...{ question, head },
    text: value?.kind === 'text' ? value.text : null,
    choices: choicesOf(value),
    yes: value?.kind === 'yes_no' ? value.yes : null,
    number: value?.kind === 'number' ? value.number : null,
    allergies: value?.kind === 'food' ? value.allergies : [],
    otherAllergies: value?.kind === 'food' ? value.otherAllergies : null,
  };
}

function choicesOf(value: QuestionAnswer['value']): readonly string[] {
  if (value?.kind === 'many_of') return value.choices;
  return (value?.kind === 'one_of' || value?.kind === 'food') && value.choice ? [value.choice] : [];
}

@ObjectType('QuestionForm', {
  description: 'The questions of a date as they are put to one person: the viewer, or a ticket.',
})
export class QuestionFormType {
  /** For the resolver; not a field. */
  readonly form: QuestionForm;
  @Field(() => [QuestionType], { description: 'The questions, in their order.' })
  questions: readonly QuestionType[];
  @Field(() => Boolean, { description: 'The date asks only some of what its series asks.' })
  own: boolean;
  @Field(() => Boolean, {
    description:
      'Whether it is known who answers; else what newcomers must answer is asked, not demanded.',
  })
  known: boolean;
  @Field(() => Int, {
    description: 'Companions, for each of whom is asked what is asked per head.',
  })
  companions: number;
  @Field(() => Boolean, { description: 'Food and allergies are kept for the next time.' })
  keepsFood: boolean;
  @Field(() => [QuestionAnswerType], {
    description:
      'Proposed: what the person said the last time. Of food only what they asked to keep.',
  })
  proposed: readonly QuestionAnswerType[];
}

export function questionFormOf(form: QuestionForm): QuestionFormType {
  const byId = new Map(form.questions.map((question) => [question.id, question]));
  return {
    ...{ form, questions: form.questions, own: form.own, known: form.known },
    companions: form.companions,
    keepsFood: form.keepsFood,
    proposed: form.proposed.map((answer) => answerTypeOf(byId.get(answer.questionId)!, answer)),
  };
}
