import type { LocalizedText } from '@asaza/kernel';

export const QUESTION_KINDS = ['text', 'one_of', 'many_of', 'yes_no', 'number', 'food'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Whom a question is put to: a newcomer is somebody who has not been to the club yet. */
export const QUESTION_AUDIENCES = ['everybody', 'newcomers'] as const;
export type QuestionAudience = (typeof QUESTION_AUDIENCES)[number];

export const MOST_QUESTIONS = 12;
export const MOST_OPTIONS = 20;
export const LONGEST_PROMPT = 200;
export const LONGEST_OPTION = 80;
export const LONGEST_ANSWER = 500;
/** Numbers that are asked for lie between minus and plus this. */
export const LARGEST_NUMBER = 1_000_000;

/** One of the answers to choose from; for food, a dish. */
export interface QuestionOption {
  readonly id: string;
  readonly label: LocalizedText;
}

/** What is asked, in the words it is answered by: none of this ever changes under one id. */
export interface QuestionContent {
  readonly kind: QuestionKind;
  readonly prompt: LocalizedText;
  /** Of `one_of` and `many_of` at least two; of `food` any number; else none. */
  readonly options: readonly QuestionOption[];
  readonly min: number | null;
  readonly max: number | null;
  /** Answered for each companion, too. Food always is. */
  readonly perHead: boolean;
}

/** How it is put: may change at any time, also once it was answered. */
export interface QuestionManner {
  readonly required: boolean;
  readonly audience: QuestionAudience;
}

/** A question of a series. A changed text is a new version: another id with the same `key`. */
export interface Question extends QuestionContent, QuestionManner {
  readonly id: string;
  readonly seriesId: string;
  readonly key: string;
  readonly position: number;
  /** Asked no more; answers to it keep it readable. */
  readonly retired: boolean;
}

/** Food and allergies are health data: fewer people read them, and not for long. */
export const isFood = (question: Pick<QuestionContent, 'kind'>): boolean =>
  question.kind === 'food';

/** The heads of a party of `companions` that a question is answered for: 0 is the person. */
export const headsOf = ({ perHead }: Pick<Question, 'perHead'>, companions: number): number[] =>
  Array.from({ length: perHead ? companions + 1 : 1 }, (_, head) => head);

/** The questions of a series that one date asks: all of them, or those that it chose, in the series' order. */
export const chosenOf = (
  questions: readonly Question[],
  keys: readonly string[] | null,
): Question[] => questions.filter(({ key }) => keys === null || keys.includes(key));
