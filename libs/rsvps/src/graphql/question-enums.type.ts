import { registerEnumType } from '@nestjs/graphql';
import { ALLERGENS } from '../domain/allergen';
import { QUESTION_AUDIENCES, QUESTION_KINDS } from '../domain/question';

const upper = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value])) as Record<
    Uppercase<Value>,
    Value
  >;

export const QuestionKindEnum = upper(QUESTION_KINDS);
registerEnumType(QuestionKindEnum, {
  name: 'QuestionKind',
  description: 'How a question is answered. FOOD: a dish, where some are offered, and allergies.',
});

export const QuestionAudienceEnum = upper(QUESTION_AUDIENCES);
registerEnumType(QuestionAudienceEnum, {
  name: 'QuestionAudience',
  description: 'Whom a question is put to. A newcomer has not been to the club yet.',
});

export const AllergenEnum = upper(ALLERGENS);
registerEnumType(AllergenEnum, {
  name: 'Allergen',
  description: 'What food labels in Japan name: those that they must name come first.',
});
