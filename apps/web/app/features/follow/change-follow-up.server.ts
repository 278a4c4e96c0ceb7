import { redirect, type RouterContextProvider } from 'react-router';
import { deadLink, send } from '../../graphql/execute.server';
import { AnswerFollowUp, StopFollowUps } from './documents.server';

const ANSWERS = ['YES', 'NOT_YET', 'NO'] as const;

/** One press, one thing said: an answer, whether it was of use, or that no more is to be asked. */
export async function changeFollowUp(
  context: Readonly<RouterContextProvider>,
  token: string,
  form: FormData,
) {
  const answer = ANSWERS.find((known) => known === form.get('answer')) ?? null;
  const helped = form.get('helped');
  const stop = form.get('stop');
  if (stop === 'yes' || stop === 'no') {
    const sent = await send(context, StopFollowUps, { input: { token, stopped: stop === 'yes' } });
    if (!sent.ok) throw deadLink();
    return redirect(`/follow/${token}`, 303);
  }
  if (answer === null && helped !== 'yes' && helped !== 'no') throw deadLink();
  const said = { token, answer, helped: typeof helped === 'string' ? helped === 'yes' : null };
  const sent = await send(context, AnswerFollowUp, { input: said });
  if (!sent.ok || sent.data.answerFollowUp.__typename === 'FollowUpClosed') throw deadLink();
  return redirect(`/follow/${token}`, 303);
}
