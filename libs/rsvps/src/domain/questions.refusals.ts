import type { LocalizedText, Refusal } from '@asaza/kernel';

/** Why a list of questions cannot be saved; nothing of it is. */
export interface QuestionsRefused extends Refusal<
  | 'TOO_MANY_QUESTIONS'
  | 'SECOND_FOOD_QUESTION'
  | 'UNKNOWN_QUESTION'
  | 'TEXT_MISSING'
  | 'TEXT_TOO_LONG'
  | 'TEXT_ODD'
  | 'TOO_FEW_OPTIONS'
  | 'TOO_MANY_OPTIONS'
  | 'SAME_OPTION_TWICE'
  | 'BOUNDS_CROSSED'
  | 'NUMBER_TOO_LARGE'
> {
  /** Its place in the list that was sent, from 0; null: the list as a whole. */
  readonly question: number | null;
  /** In the words of the schema: `prompt.ja`, `options.2.label.en`, `max`. */
  readonly field: string;
  readonly limit: number | null;
}
export const questionsRefused = (
  code: QuestionsRefused['code'],
  question: number | null,
  field: string,
  limit: number | null = null,
): QuestionsRefused => ({ code, question, field, limit });

/** Somebody else saved the questions since they were read. */
export interface QuestionsEditedMeanwhile extends Refusal<'QUESTIONS_EDITED_MEANWHILE'> {
  readonly seriesId: string;
  readonly version: number;
}
export const questionsEditedMeanwhile = (
  seriesId: string,
  version: number,
): QuestionsEditedMeanwhile => ({ code: 'QUESTIONS_EDITED_MEANWHILE', seriesId, version });

/** Why an answer cannot be taken; what was answered before stays as it was. */
export interface AnswerRefused extends Refusal<
  | 'ANSWER_REQUIRED'
  | 'ANSWER_TOO_LONG'
  | 'ANSWER_ODD'
  | 'ANSWERED_TWICE'
  | 'NO_SUCH_OPTION'
  | 'NO_SUCH_HEAD'
  | 'NUMBER_OUT_OF_RANGE'
  | 'QUESTION_GONE'
  | 'QUESTION_UNKNOWN'
> {
  readonly questionId: string;
  /** What it asked; null for one of another series, whose text is not this reader's to see. */
  readonly prompt: LocalizedText | null;
  /** For whom: 0 the person, from 1 a companion. */
  readonly head: number;
  readonly min: number | null;
  readonly max: number | null;
}
export const answerRefused = (
  code: AnswerRefused['code'],
  about: {
    readonly questionId: string;
    readonly prompt: LocalizedText | null;
    readonly head: number;
    readonly min?: number | null;
    readonly max?: number | null;
  },
): AnswerRefused => ({ code, min: null, max: null, ...about });
