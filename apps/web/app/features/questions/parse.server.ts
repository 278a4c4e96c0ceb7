import type { VariablesOf } from '../../graphql/graphql';
import type { Say } from '../../i18n/messages';
import type { Locale } from '../../i18n/locale';
import { typedNumber } from '../host/typed';
import type { AnswerQuestions } from './documents.server';
import {
  ALLERGENS,
  nameOf,
  type AnswerProblem,
  type QuestionsView,
  type TypedAnswerValues,
} from './views';

type AnswerInput = VariablesOf<typeof AnswerQuestions>['input']['answers'][number];

const FIELD = /^q\.([^.]+)\.(\d)$/;

export interface ReadAnswers {
  readonly answers: AnswerInput[];
  /** As they were typed, for the form that is shown again. */
  readonly values: Record<string, TypedAnswerValues>;
}

const lines = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '');

/**
 * The answers of a form. What each field means is said by the form's own marks (`kind`), so that a question
 * that is gone meanwhile is still sent, and refused by its name; nothing that was typed is dropped.
 */
export function readAnswers(form: FormData): ReadAnswers {
  const answers: AnswerInput[] = [];
  const values: Record<string, TypedAnswerValues> = {};
  for (const mark of lines(form, 'asked')) {
    const [kind = '', id = '', head = '0'] = mark.split('.');
    const name = nameOf(id, Number(head));
    if (!FIELD.test(name)) continue;
    const given = lines(form, name);
    const text = given[0] ?? '';
    const allergies = lines(form, `${name}.allergy`);
    const other = lines(form, `${name}.other`)[0] ?? '';
    values[name] = { text, choices: given, allergies, other };
    answers.push({ questionId: id, head: Number(head), ...inputOf(kind, given, allergies, other) });
  }
  return { answers, values };
}

function inputOf(
  kind: string,
  given: readonly string[],
  allergies: readonly string[],
  other: string,
): Omit<AnswerInput, 'questionId' | 'head'> {
  const text = given[0] ?? '';
  switch (kind) {
    case 'ONE_OF':
    case 'MANY_OF':
      return { choices: [...given] };
    case 'YES_NO':
      return { yes: text === '' ? null : text === 'yes' };
    case 'NUMBER':
      // What is no number is sent as one that cannot be, so that it is refused with its bounds.
      return { number: text.trim() === '' ? null : (typedNumber(text) ?? 2_000_000_000) };
    case 'FOOD':
      return {
        choices: [...given],
        allergies: ALLERGENS.filter((allergen) => allergies.includes(allergen)),
        otherAllergies: other,
      };
    default:
      return { text };
  }
}

interface Refusal {
  readonly code: string;
  readonly questionId: string;
  readonly prompt: { readonly ja: string | null; readonly en: string | null } | null;
  readonly head: number;
  readonly min: number | null;
  readonly max: number | null;
}

const KNOWN = [
  ...(['ANSWER_REQUIRED', 'ANSWER_TOO_LONG', 'ANSWER_ODD', 'NO_SUCH_OPTION'] as const),
  ...(['NUMBER_OUT_OF_RANGE', 'QUESTION_GONE'] as const),
];

/** Why an answer was not taken, in words that name its question, and the field to go to. */
export function answerProblem(refusal: Refusal, say: Say, locale: Locale): AnswerProblem {
  const { prompt, min, max } = refusal;
  const question = prompt?.[locale] ?? prompt?.ja ?? prompt?.en ?? '';
  const code = KNOWN.find((known) => known === refusal.code) ?? 'OTHER';
  return {
    name: nameOf(refusal.questionId, refusal.head),
    words: say(`questions.refused.${code}`, { question, min: min ?? 0, max: max ?? 0 }),
  };
}

/** The form again, as it was typed. */
export const typedAgain = (
  view: QuestionsView,
  values: Readonly<Record<string, TypedAnswerValues>>,
): QuestionsView => ({ ...view, values: { ...view.values, ...values } });
