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
import { tickFee } from '../fees/tick.server';
import { AddWalkIn, CheckIn, ExcuseAbsence, TakeBackExcuse, UndoCheckIn } from './documents.server';

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
  switch (form.get('intent')) {
    case 'walk-in':
      return addWalkIn(args, form);
    case 'pay':
    case 'unpay':
      return fee(args, form);
    case 'excuse':
    case 'unexcuse':
      return excuse(args, form);
    default:
      return checkIn(args, form);
  }
}

/** The second tap. Without JavaScript the change to hand out stands on the page that follows. */
async function fee(args: ActionFunctionArgs, form: FormData) {
  const told = await tickFee(args, form);
  if (!told.ok || form.has('script')) return data(told, { status: told.ok ? 200 : 409 });
  const { request, params } = args;
  const query = new URLSearchParams();
  const search = new URL(request.url).searchParams.get('q');
  if (search) query.set('q', search);
  const given = form.get('given')?.toString();
  if (told.change && given) query.set('change', told.change);
  const personId = form.get('personId')?.toString() ?? '';
  const anchor = told.change ? 'change' : `p-${personId}`;
  return redirect(`/door/${params.id}${query.size > 0 ? `?${query}` : ''}#${anchor}`, 303);
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

async function excuse(args: ActionFunctionArgs, form: FormData) {
  const { context, params } = args;
  const personId = form.get('personId')?.toString() ?? '';
  const input = { occurrenceId: params.id ?? '', personId };
  const sent =
    form.get('intent') === 'excuse'
      ? await send(context, ExcuseAbsence, { input })
      : await send(context, TakeBackExcuse, { input });
  if (sent.ok) return back(args, form, personId);
  const say = sayIn(servicesOf(context).locale);
  return data({ note: doorWords(sent.problem, say) }, { status: 409 });
}

const REASONS: Readonly<Record<string, MessageId>> = {
  door_not_open: 'door.bad.door_not_open',
  door_closed: 'door.bad.door_closed',
  cancelled: 'door.bad.cancelled',
  is_present: 'door.bad.is_present',
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
