import type { Question } from './question';
import type { AnswerValue } from './question-answer';

export type FoodAnswer = AnswerValue & { readonly kind: 'food' };

/** An answer to another version of the question: the dish counts if it is still offered, allergies always. */
export const fittingFood = (food: Pick<Question, 'options'>, answer: FoodAnswer): FoodAnswer => ({
  ...answer,
  choice: food.options.some(({ id }) => id === answer.choice) ? answer.choice : null,
});
