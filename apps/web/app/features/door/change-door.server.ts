import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { z } from 'zod';
import { type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
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
  if (form.has('script')) return data({ ok: true as const, personId });
  const search = new URL(request.url).searchParams.get('q');
  const query = search ? `?q=${encodeURIComponent(search)}` : '';
  return redirect(`/door/${params.id}${query}#p-${personId}`, 303);
}

async function checkIn(args: ActionFunctionArgs, form: FormData) {
  const { context, params } = args;
  const personId = form.get('personId')?.toString() ?? '';
  const input = { occurrenceId: params.id ?? '', personId };
  if (form.get('intent') === 'undo') {
    await send(context, UndoCheckIn, { input });
    return back(args, form, personId);
  }
  const sent = await send(context, CheckIn, { input });
  if (sent.ok && sent.data.checkIn.__typename === 'CheckedIn') return back(args, form, personId);
  const note = sayIn(servicesOf(context).locale)('door.notOnList');
  return data({ ok: false as const, note }, { status: 409 });
}

async function addWalkIn(args: ActionFunctionArgs, form: FormData) {
  const { context, params } = args;
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, walkIn);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { intent: _intent, ...person } = submission.value;
  const sent = await send(context, AddWalkIn, {
    input: { occurrenceId: params.id ?? '', ...person },
  });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.addWalkIn;
  return redirect(
    `/door/${params.id}?added=${answer.entry.personId}#p-${answer.entry.personId}`,
    303,
  );
}
