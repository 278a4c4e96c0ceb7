export type QuestionKind = 'TEXT' | 'ONE_OF' | 'MANY_OF' | 'YES_NO' | 'NUMBER' | 'FOOD';

/** A question as a form shows it, in the reader's language. */
export interface QuestionView {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly min: number | null;
  readonly max: number | null;
  readonly required: boolean;
  readonly newcomers: boolean;
  readonly perHead: boolean;
}

/** What stands in the fields of one question for one head, as typed. */
export interface TypedAnswerValues {
  readonly text?: string;
  readonly choices?: readonly string[];
  readonly allergies?: readonly string[];
  readonly other?: string;
}

export interface QuestionsView {
  readonly questions: readonly QuestionView[];
  /** By `nameOf(id, head)`. */
  readonly values: Readonly<Record<string, TypedAnswerValues>>;
  /** How many companions the party has. */
  readonly companions: number;
  /** Nobody is known yet: what newcomers must answer is marked, not demanded. */
  readonly stranger: boolean;
  readonly keepsFood: boolean;
  /** Something was said already. */
  readonly answered: boolean;
  /** What must be said and was not. */
  readonly missing: number;
  /** Until when the kitchen can still follow, in words; empty: no such moment. */
  readonly until: string;
  readonly late: boolean;
}

/** What is wrong with one answer, in words, and at which field. */
export interface AnswerProblem {
  readonly name: string;
  readonly words: string;
}

/** The name of a question's field. */
export const nameOf = (questionId: string, head: number): string => `q.${questionId}.${head}`;

export const asksFood = ({ questions }: Pick<QuestionsView, 'questions'>): boolean =>
  questions.some(({ kind }) => kind === 'FOOD');

/** In the order of the list of the schema: those that labels must name come first. */
export const ALLERGENS = [
  ...(['EGG', 'MILK', 'WHEAT', 'BUCKWHEAT', 'PEANUT', 'SHRIMP', 'CRAB', 'WALNUT'] as const),
  ...(['ALMOND', 'ABALONE', 'SQUID', 'SALMON_ROE', 'ORANGE', 'CASHEW', 'KIWI', 'BEEF'] as const),
  ...(['SESAME', 'SALMON', 'MACKEREL', 'SOYBEAN', 'CHICKEN', 'BANANA', 'PORK'] as const),
  ...(['MACADAMIA', 'PEACH', 'YAM', 'APPLE', 'GELATIN', 'PISTACHIO'] as const),
] as const;
export type Allergen = (typeof ALLERGENS)[number];
export const USUAL_ALLERGENS = 8;
