import { data, type RouterContextProvider } from 'react-router';
import { deadLink, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { AnswerQuestions } from './documents.server';
import { answerProblem, readAnswers } from './parse.server';
import type { AnswerProblem, QuestionsView } from './views';

/** What was typed and not taken, with the reason. */
export interface RefusedAnswers {
  readonly typed: Pick<QuestionsView, 'values' | 'keepsFood'>;
  readonly problem: AnswerProblem;
}

interface Told {
  readonly ok: boolean;
  readonly note?: string;
  readonly answers?: RefusedAnswers;
  readonly field?: undefined;
}

/** Answers on a ticket: saved, or the same form again with everything that was typed. */
export async function changeAnswers(
  context: Readonly<RouterContextProvider>,
  ticketToken: string,
  form: FormData,
) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { answers, values } = readAnswers(form);
  const keepsFood = form.has('keepFood');
  const keepFood = form.has('asksFood') ? keepsFood : null;
  const sent = await send(context, AnswerQuestions, { input: { ticketToken, answers, keepFood } });
  if (!sent.ok) throw deadLink();
  const answer = sent.data.answerQuestions;
  switch (answer.__typename) {
    case 'QuestionsAnswered': {
      const late = answer.form.deadlinePassed;
      return data<Told>({ ok: true, note: say(late ? 'questions.sentLate' : 'questions.sent') });
    }
    case 'AnswerRefused': {
      const problem = answerProblem(answer, say, locale);
      const refused = { typed: { values, keepsFood }, problem };
      return data<Told>({ ok: false, note: problem.words, answers: refused }, { status: 422 });
    }
    default:
      // There is no seat any more, or nothing to come to: the page says so by itself.
      return data<Told>({ ok: false, note: say('questions.refused.OTHER') }, { status: 409 });
  }
}
