import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { z } from 'zod';
import {
  fieldError,
  formError,
  type Labels,
  readForm,
  refused,
  rejected,
} from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { WaiveFee } from '../fees/documents.server';
import { tickFee } from '../fees/tick.server';
import { AddAttendee, ChangeCapacity, RemoveAttendee } from './occurrence-documents.server';
import { answerFor, decide, excuse } from './people/change-person.server';
import { moveAndLower } from './lower-seats.server';
import { typedNumber } from './typed';

const LABELS: Labels = {
  name: 'answer.name',
  email: 'answer.email',
  yomi: 'ticket.yomi',
  capacity: 'series.seatsField',
};

const add = z.object({
  intent: z.literal('add'),
  name: z.string({ error: 'required' }),
  email: z.string({ error: 'required' }),
  yomi: z.string().optional(),
});
const capacity = z.object({
  intent: z.enum(['capacity', 'capacity-back']),
  capacity: z.string({ error: 'required' }),
});
const remove = z.object({ intent: z.literal('remove'), attendeeId: z.string() });

/** Adding by hand, what becomes of one person, and the number of seats: each one form. */
export async function changePeople(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  switch (form.get('intent')) {
    case 'add':
      return addPerson(args, form);
    case 'pay':
    case 'waive':
      return changeFee(args, form);
    case 'accept':
    case 'refuse':
      return decide(args, form);
    case 'answer':
      return answerFor(args, form);
    case 'excuse':
    case 'unexcuse':
      return excuse(args, form);
    case 'capacity':
      return setCapacity(args, form);
    case 'capacity-move':
      return moveAndLower(args, form);
    default:
      return removePerson(args, form);
  }
}

/** A tick or a waiver on the list of people; refused ones say why. */
async function changeFee(args: ActionFunctionArgs, form: FormData) {
  const { context, params, request } = args;
  const say = sayIn(servicesOf(context).locale);
  const personId = form.get('personId')?.toString() ?? '';
  let feeNote: string | null = null;
  if (form.get('intent') === 'pay') feeNote = (await tickFee(args, form)).note;
  else {
    const input = { occurrenceId: params.id ?? '', personId };
    const sent = await send(context, WaiveFee, { input });
    if (!sent.ok || sent.data.waiveFee.__typename !== 'FeeRecorded')
      feeNote = say('fee.bad.nothing');
  }
  const { search } = new URL(request.url);
  return feeNote === null
    ? redirect(`/host/occurrences/${params.id}${search.replace('?index', '')}`, 303)
    : data({ feeNote }, { status: 409 });
}

const here = (id: string | undefined, done: string) =>
  redirect(`/host/occurrences/${id}?done=${done}#told`, 303);

async function addPerson({ context, params }: ActionFunctionArgs, form: FormData) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, add);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { intent: _intent, ...person } = submission.value;
  const sent = await send(context, AddAttendee, {
    input: { occurrenceId: params.id ?? '', ...person },
  });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.addAttendee;
  if (answer.__typename === 'OccurrenceFull')
    return formError(submission, say('people.full', { capacity: answer.capacity }), 409);
  if (answer.__typename === 'OccurrenceOver') return formError(submission, say('people.over'), 409);
  return here(params.id, 'added');
}

/** So many seats, or (`capacity-back`) as many as the series says. */
export async function setCapacity({ context, params }: ActionFunctionArgs, form: FormData) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, capacity);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const typed = typedNumber(submission.value.capacity);
  const back = submission.value.intent === 'capacity-back';
  if (typed === null && !back)
    return fieldError(
      submission,
      'capacity',
      say('field.not_a_number', { field: say('series.seatsField') }),
    );
  const sent = await send(context, ChangeCapacity, {
    input: { occurrenceId: params.id ?? '', capacity: back ? null : typed },
  });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.changeCapacity;
  // Whoever would move is shown first, by name; nothing has changed yet.
  if (answer.__typename === 'CapacityBelowSeated' && typed !== null && typed > 0)
    return redirect(`/host/occurrences/${params.id}?seats=${typed}#lower`, 303);
  if (answer.__typename === 'CapacityBelowSeated')
    return fieldError(submission, 'capacity', say('people.belowSeated', { seated: answer.seated }));
  return here(params.id, 'capacity');
}

async function removePerson({ context, params }: ActionFunctionArgs, form: FormData) {
  const submission = readForm(form, remove);
  if (submission.status !== 'success') return here(params.id, 'nothing');
  await send(context, RemoveAttendee, {
    input: { occurrenceId: params.id ?? '', attendeeId: submission.value.attendeeId },
  });
  return here(params.id, 'removed');
}
