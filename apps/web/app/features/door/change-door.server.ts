import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { z } from 'zod';
import {
  formError,
  type Labels,
  readForm,
  reasonWords,
  refused,
  rejected,
} from '../../forms/form.server';
import { type InputProblem, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { MessageId, Say } from '../../i18n/messages';
import { AddWalkIn, CheckIn, UndoCheckIn } from './documents.server';

const LABELS: Labels = { name: 'answer.name', yomi: 'ticket.yomi', email: 'answer.email' };

const walkIn = z.object({
  intent: z.literal('walk-in'),
  name: z.string({ error: 'required' }),
  yomi: z.string().optional(),
  email: z.string().optional(),
});

/** One tap in, one tap back, or a name that was not on the list. */
export async function changeDoor(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  return form.get('intent') === 'walk-in' ? addWalkIn(args, form) : checkIn(args, form);
}

/** With JavaScript the list stays where it is; without, the page returns to the same name. */
function back({ request, params }: ActionFunctionArgs, form: FormData, personId: string) {
  if (form.has('script')) return data({ note: null });
  const search = new URL(request.url).searchParams.get('q');
  const query = search ? `?q=${encodeURIComponent(search)}` : '';
  return redirect(`/door/${params.id}${query}#p-${personId}`, 303);
}

async function checkIn(args: ActionFunctionArgs, form: FormData) {
  const { context, params } = args;
  const personId = form.get('personId')?.toString() ?? '';
  const input = { occurrenceId: params.id ?? '', personId };
  const say = sayIn(servicesOf(context).locale);
  const undoes = form.get('intent') === 'undo';
  const sent = undoes
    ? await send(context, UndoCheckIn, { input })
    : await send(context, CheckIn, { input });
  if (!sent.ok) return data({ note: doorWords(sent.problem, say) }, { status: 409 });
  if ('checkIn' in sent.data && sent.data.checkIn.__typename === 'NotOnTheList')
    return data({ note: say('door.notOnList') }, { status: 409 });
  return back(args, form, personId);
}

const REASONS: Readonly<Record<string, MessageId>> = {
  door_not_open: 'door.bad.door_not_open',
  door_closed: 'door.bad.door_closed',
  cancelled: 'door.bad.cancelled',
};

/** Why nobody can be checked in now. */
const doorWords = ({ reason, field, limit }: InputProblem, say: Say): string => {
  const known = REASONS[reason];
  return known ? say(known) : reasonWords(say, LABELS, field, reason, limit);
};

async function addWalkIn(args: ActionFunctionArgs, form: FormData) {
  const { context, params } = args;
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, walkIn);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { intent: _intent, ...person } = submission.value;
  const sent = await send(context, AddWalkIn, {
    input: { occurrenceId: params.id ?? '', ...person },
  });
  if (!sent.ok && sent.problem.reason in REASONS)
    return formError(submission, doorWords(sent.problem, say), 409);
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.addWalkIn;
  return redirect(
    `/door/${params.id}?added=${answer.entry.personId}#p-${answer.entry.personId}`,
    303,
  );
}
