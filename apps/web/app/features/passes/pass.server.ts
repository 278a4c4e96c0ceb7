import { type ActionFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { formError, type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { deadLink, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { PassSeat, PassSeatOfAttendee, TakeBackSeatPass } from './documents.server';

const LABELS: Labels = { name: 'pass.name', email: 'pass.email', attendeeId: 'pass.who' };

const substitute = z.object({
  name: z.string({ error: 'required' }),
  email: z.string({ error: 'required' }),
  withCompanions: z.string().optional(),
});
const byHost = substitute.extend({ attendeeId: z.string({ error: 'required' }) });

/** From the ticket: asks another, or keeps the seat after all. */
export async function passSeat({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const say = sayIn(servicesOf(context).locale);
  const form = await request.formData();
  if (form.get('intent') === 'take-back') {
    const sent = await send(context, TakeBackSeatPass, { input: { token } });
    if (!sent.ok) throw deadLink();
    return redirect(`/t/${token}`, 303);
  }
  const submission = readForm(form, substitute);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { name, email, withCompanions } = submission.value;
  const input = { token, name, email, withCompanions: withCompanions === 'on' };
  const sent = await send(context, PassSeat, { input });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.passSeat;
  if (answer.__typename === 'SeatNotPassed')
    return formError(submission, say(`pass.no.${answer.reason}`), 409);
  return redirect(`/t/${token}/pass`, 303);
}

/** By a host's hand. */
export async function passSeatByHost({ request, context, params }: ActionFunctionArgs) {
  const occurrenceId = params.id ?? '';
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(await request.formData(), byHost);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { withCompanions, ...other } = submission.value;
  const input = { occurrenceId, ...other, withCompanions: withCompanions === 'on' };
  const sent = await send(context, PassSeatOfAttendee, { input });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.passSeatOfAttendee;
  if (answer.__typename === 'SeatNotPassed')
    return formError(submission, say(`pass.no.${answer.reason}`), 409);
  return redirect(
    `/host/occurrences/${occurrenceId}/pass?asked=${encodeURIComponent(other.name)}`,
    303,
  );
}
