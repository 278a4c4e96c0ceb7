import { type FragmentOf, type ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { AnswerFields, QuestionFields, QuestionFormFields } from './documents.server';
import { nameOf, type QuestionsView, type QuestionView, type TypedAnswerValues } from './views';

type QuestionData = ResultOf<typeof QuestionFields>;
type AnswerData = ResultOf<typeof AnswerFields>;
type FormData = FragmentOf<typeof QuestionFormFields>;

const words = (text: { ja: string | null; en: string | null }, locale: Locale): string =>
  text[locale] ?? text.ja ?? text.en ?? '';

export const presentQuestion = (question: QuestionData, locale: Locale): QuestionView => ({
  id: question.id,
  kind: question.kind,
  prompt: words(question.prompt, locale),
  options: question.options.map(({ id, label }) => ({ id, label: words(label, locale) })),
  min: question.min,
  max: question.max,
  required: question.required,
  newcomers: question.audience === 'NEWCOMERS',
  perHead: question.perHead,
});

/** The form of a date for one person, filled with what they said, or would say again. */
export function presentQuestions(
  form: FormData,
  locale: Locale,
  about: { readonly until: string },
): QuestionsView {
  const said = [...form.proposed, ...form.answers];
  const values = Object.fromEntries(
    said.map((answer) => [nameOf(answer.question.id, answer.head), valuesOf(answer)]),
  );
  const answered = new Set(form.answers.map(({ question }) => question.id));
  return {
    questions: form.questions.map((question) => presentQuestion(question, locale)),
    values,
    companions: form.companions,
    stranger: !form.known,
    keepsFood: form.keepsFood,
    answered: answered.size > 0,
    missing: form.questions.filter(({ id, required }) => required && !answered.has(id)).length,
    until: about.until,
    late: form.deadlinePassed,
  };
}

function valuesOf(answer: AnswerData): TypedAnswerValues {
  const { yes, number } = answer;
  return {
    text: answer.text ?? (yes === null ? (number?.toString() ?? '') : yes ? 'yes' : 'no'),
    choices: answer.choices,
    allergies: answer.allergies,
    other: answer.otherAllergies ?? '',
  };
}
