import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OccurrenceOverType, OccurrenceType } from '@asaza/gatherings/graphql';
import { RefusalType, resultUnion } from '@asaza/platform/graphql';
import { AnswerRefusedType } from './answer-refusals.type';
import { QuestionFormType, QuestionListType } from './question.type';
import { SeatReleasedType } from './rsvps.results';

@ObjectType('QuestionsSet', { description: 'The questions are saved.' })
export class QuestionsSetType {
  @Field(() => QuestionListType, { description: 'The list as it is now.' })
  list: QuestionListType;
}

@ObjectType('QuestionsRefused', {
  implements: () => RefusalType,
  description:
    'Nothing was saved: TOO_MANY_QUESTIONS, SECOND_FOOD_QUESTION, UNKNOWN_QUESTION, TEXT_MISSING, TEXT_TOO_LONG, TEXT_ODD, TOO_FEW_OPTIONS, TOO_MANY_OPTIONS, SAME_OPTION_TWICE, BOUNDS_CROSSED or NUMBER_TOO_LARGE.',
})
export class QuestionsRefusedType extends RefusalType {
  @Field(() => Int, { nullable: true, description: 'Its place in the list that was sent, from 0.' })
  question: number | null;
  @Field(() => String, { description: 'What of it: prompt.ja, options.2.label.en, max.' })
  field: string;
  @Field(() => Int, { nullable: true, description: 'The limit that it is beyond.' })
  limit: number | null;
}

@ObjectType('QuestionsEditedMeanwhile', {
  implements: () => RefusalType,
  description: 'Another host saved the questions since they were read.',
})
export class QuestionsEditedMeanwhileType extends RefusalType {
  @Field(() => QuestionListType, { description: 'The list as it is now.' })
  list: QuestionListType;
}

@ObjectType('QuestionsChosen', { description: 'The date asks these questions.' })
export class QuestionsChosenType {
  @Field(() => OccurrenceType, { description: 'The date.' })
  occurrence: OccurrenceType;
}

@ObjectType('QuestionsAnswered', { description: 'The answers stand.' })
export class QuestionsAnsweredType {
  @Field(() => QuestionFormType, { description: 'The form as it is now.' })
  form: QuestionFormType;
}

export const SetQuestionsResult = resultUnion(
  'SetQuestionsResult',
  () => [QuestionsSetType, QuestionsRefusedType, QuestionsEditedMeanwhileType],
  'What saving questions can answer.',
);
export const ChooseQuestionsResult = resultUnion(
  'ChooseQuestionsResult',
  () => [QuestionsChosenType, QuestionsRefusedType],
  'What choosing the questions of a date can answer.',
);
export const AnswerQuestionsResult = resultUnion(
  'AnswerQuestionsResult',
  () => [QuestionsAnsweredType, AnswerRefusedType, OccurrenceOverType, SeatReleasedType],
  'What answering questions can answer.',
);
