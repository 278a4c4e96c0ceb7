import { type ActionFunctionArgs, redirect } from 'react-router';
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
import { AddAttendee, ChangeCapacity, RemoveAttendee } from './occurrence-documents.server';
import { typedNumber } from './series-shape';

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
  intent: z.literal('capacity'),
  capacity: z.string({ error: 'required' }),
});
const remove = z.object({ intent: z.literal('remove'), attendeeId: z.string() });

/** Adding by hand, taking a seat back, and the number of seats: each one form. */
export async function changePeople(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  switch (form.get('intent')) {
    case 'add':
      return addPerson(args, form);
    case 'capacity':
      return setCapacity(args, form);
    default:
      return removePerson(args, form);
  }
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

async function setCapacity({ context, params }: ActionFunctionArgs, form: FormData) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, capacity);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const seats = typedNumber(submission.value.capacity);
  if (seats === null)
    return fieldError(
      submission,
      'capacity',
      say('field.not_a_number', { field: say('series.seatsField') }),
    );
  const sent = await send(context, ChangeCapacity, {
    input: { occurrenceId: params.id ?? '', capacity: seats },
  });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.changeCapacity;
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
