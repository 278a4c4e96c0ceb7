import { isUuid, ok, parseOptionalText, refuse, type Outcome } from '@asaza/kernel';
import { isAllergen, type Allergen } from './allergen';
import { headsOf, LONGEST_ANSWER, LARGEST_NUMBER, type Question } from './question';
import { answerRefused, type AnswerRefused } from './questions.refusals';

/** What was said, by kind; it stands as jsonb beside the version of the question that it answers. */
export type AnswerValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'one_of'; readonly choice: string }
  | { readonly kind: 'many_of'; readonly choices: readonly string[] }
  | { readonly kind: 'yes_no'; readonly yes: boolean }
  | { readonly kind: 'number'; readonly number: number }
  | {
      readonly kind: 'food';
      readonly choice: string | null;
      readonly allergies: readonly Allergen[];
      readonly otherAllergies: string | null;
    };

/** One answer for one head of a party; `value` null takes an earlier one back. */
export interface QuestionAnswer<Value = AnswerValue | null> {
  readonly questionId: string;
  /** 0: the person; from 1: a companion. */
  readonly head: number;
  readonly value: Value;
}

/** An answer as it was typed: of the fields only those of the question's kind count. */
export interface RawAnswer {
  readonly questionId: string;
  readonly head?: number | null;
  readonly text?: string | null;
  readonly choices?: readonly string[] | null;
  readonly yes?: boolean | null;
  readonly number?: number | null;
  readonly allergies?: readonly string[] | null;
  readonly otherAllergies?: string | null;
}

/** What answers are read against. */
export interface AskedOf {
  /** What is asked of this person at this date, in its order. */
  readonly asked: readonly Question[];
  /** Questions of the same series that are not asked (any more): they are named in the refusal. */
  readonly gone: readonly Question[];
  readonly companions: number;
  /** The whole form was sent: what is required must be there. */
  readonly complete: boolean;
  /** Nobody knows yet whether it is a newcomer: what only they must answer is not demanded. */
  readonly stranger: boolean;
}

type Parsed<T> = Outcome<T, AnswerRefused>;

/** All answers of a form or none: the first that cannot be taken is named. */
export function parseAnswers(
  raw: readonly RawAnswer[],
  { asked, gone, companions, complete, stranger }: AskedOf,
): Parsed<QuestionAnswer[]> {
  const answers: QuestionAnswer[] = [];
  const given = new Set<string>();
  for (const one of raw) {
    const head = one.head ?? 0;
    const question = asked.find(({ id }) => id === one.questionId);
    if (!question) return refuse(notAsked(one, head, gone));
    const about = { questionId: question.id, prompt: question.prompt, head };
    if (!headsOf(question, companions).includes(head))
      return refuse(answerRefused('NO_SUCH_HEAD', { ...about, max: companions }));
    const place = `${question.id} ${head}`;
    if (given.has(place)) return refuse(answerRefused('ANSWERED_TWICE', about));
    given.add(place);
    const value = READ[question.kind](one, question, about);
    if (!value.ok) return value;
    answers.push({ questionId: question.id, head, value: value.value });
  }
  const missing = complete ? firstMissing(asked, answers, companions, stranger) : null;
  return missing ? refuse(missing) : ok(answers);
}

const notAsked = (
  { questionId }: RawAnswer,
  head: number,
  gone: readonly Question[],
): AnswerRefused => {
  const once = gone.find(({ id }) => id === questionId);
  return once
    ? answerRefused('QUESTION_GONE', { questionId, prompt: once.prompt, head })
    : answerRefused('QUESTION_UNKNOWN', {
        questionId: isUuid(questionId) ? questionId : '',
        prompt: null,
        head,
      });
};

function firstMissing(
  asked: readonly Question[],
  answers: readonly QuestionAnswer[],
  companions: number,
  stranger: boolean,
): AnswerRefused | null {
  for (const question of asked) {
    if (!question.required || (stranger && question.audience === 'newcomers')) continue;
    for (const head of headsOf(question, companions)) {
      const answer = answers.find((one) => one.questionId === question.id && one.head === head);
      if (!answer?.value || (answer.value.kind === 'food' && lacksDish(question, answer.value)))
        return answerRefused('ANSWER_REQUIRED', {
          ...{ questionId: question.id, prompt: question.prompt, head },
        });
    }
  }
  return null;
}

/** Where dishes are offered, a required answer names one; allergies alone are asked, never demanded. */
const lacksDish = (question: Question, value: AnswerValue & { kind: 'food' }): boolean =>
  question.options.length > 0 && value.choice === null;

type About = Parameters<typeof answerRefused>[1];
type Reader = (raw: RawAnswer, question: Question, about: About) => Parsed<QuestionAnswer['value']>;

const READ: Record<Question['kind'], Reader> = {
  text: ({ text }, _, about) => {
    const read = readText('text', text, about);
    return read.ok ? ok(read.value === null ? null : { kind: 'text', text: read.value }) : read;
  },
  one_of: ({ choices }, question, about) => {
    const read = readChoices(choices, question, about, 1);
    return read.ok ? ok(read.value[0] ? { kind: 'one_of', choice: read.value[0] } : null) : read;
  },
  many_of: ({ choices }, question, about) => {
    const read = readChoices(choices, question, about, question.options.length);
    if (!read.ok) return read;
    return ok(read.value.length === 0 ? null : { kind: 'many_of', choices: read.value });
  },
  yes_no: ({ yes }) => ok(yes === null || yes === undefined ? null : { kind: 'yes_no', yes }),
  number: ({ number }, { min, max }, about) => {
    if (number === null || number === undefined) return ok(null);
    const least = min ?? -LARGEST_NUMBER;
    const most = max ?? LARGEST_NUMBER;
    return Number.isInteger(number) && number >= least && number <= most
      ? ok({ kind: 'number', number })
      : refuse(answerRefused('NUMBER_OUT_OF_RANGE', { ...about, min: least, max: most }));
  },
  food: ({ choices, allergies, otherAllergies }, question, about) => {
    const dish = readChoices(choices, question, about, 1);
    if (!dish.ok) return dish;
    const named = [...new Set(allergies ?? [])];
    if (!named.every(isAllergen)) return refuse(answerRefused('NO_SUCH_OPTION', about));
    const others = readText('otherAllergies', otherAllergies, about);
    if (!others.ok) return others;
    const said = dish.value.length > 0 || named.length > 0 || others.value !== null;
    // With nothing to choose, an empty answer says "no allergies"; the form sends the empty list for it.
    const none = question.options.length === 0 && allergies !== null && allergies !== undefined;
    if (!said && !none) return ok(null);
    const choice = dish.value[0] ?? null;
    return ok({ kind: 'food', choice, allergies: named, otherAllergies: others.value });
  },
};

function readText(field: string, raw: string | null | undefined, about: About) {
  const text = parseOptionalText(field, raw, LONGEST_ANSWER);
  if (text.ok) return text;
  return text.refusal.reason === 'too_long'
    ? refuse(answerRefused('ANSWER_TOO_LONG', { ...about, max: LONGEST_ANSWER }))
    : refuse(answerRefused('ANSWER_ODD', about));
}

function readChoices(
  raw: readonly string[] | null | undefined,
  { options }: Question,
  about: About,
  most: number,
): Parsed<string[]> {
  const chosen = [...new Set(raw ?? [])];
  const offered = chosen.every((id) => options.some((option) => option.id === id));
  return offered && chosen.length <= most
    ? ok(chosen)
    : refuse(answerRefused('NO_SUCH_OPTION', about));
}
