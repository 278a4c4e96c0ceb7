import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { deadLink, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { AnswerInvitation } from './documents.server';

export interface SpeakerTold {
  readonly problem: string;
  readonly note: string;
  readonly chosen: string;
}

/** Accepts one date, or declines with thanks; the page then shows what was recorded. */
export async function answerInvitation({ request, context, params }: ActionFunctionArgs) {
  const say = sayIn(servicesOf(context).locale);
  const token = params.token ?? '';
  const form = await request.formData();
  const accept = form.get('intent') === 'accept';
  const chosen = form.get('occurrenceId')?.toString() ?? '';
  const note = form.get('note')?.toString() ?? '';
  const again = (problem: string, status: number) =>
    data<SpeakerTold>({ problem, note, chosen }, { status });
  if (accept && !chosen) return again(say('speak.chooseFirst'), 422);
  const sent = await send(context, AnswerInvitation, {
    input: { token, accept, occurrenceId: accept ? chosen : null, note: note || null },
  });
  if (!sent.ok) {
    if (sent.problem.field === 'note') {
      return again(
        say('field.too_long', { field: say('speak.note'), limit: sent.problem.limit }),
        422,
      );
    }
    throw deadLink();
  }
  const answer = sent.data.answerSpeakerInvitation;
  // Asked again, and meanwhile it is off or over: the page says so by itself.
  if (answer.__typename === 'DateTaken') return again(say('speak.dateTaken'), 409);
  return redirect(`/speak/${token}`, 303);
}
