import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { reasonWords, type Labels } from '../../../forms/form.server';
import { type InputProblem, send, servicesOf } from '../../../graphql/execute.server';
import { sayIn } from '../../../i18n/catalogues.server';
import type { MessageId } from '../../../i18n/messages';
import { ExcuseAbsence, TakeBackExcuse } from '../../door/documents.server';
import { AnswerForAttendee, DecideApproval } from './documents.server';

/** What was refused about one row, with everything that was typed in it. */
export interface PersonProblem {
  readonly attendeeId: string;
  readonly intent: string;
  readonly words: string;
  readonly typed: string;
}

const LABELS: Labels = { reason: 'crowd.reason', note: 'crowd.note', response: 'crowd.answer' };

const typedIn = (form: FormData, name: string): string => form.get(name)?.toString() ?? '';

/** The list as it was looked at: same state, same search. */
function stay({ request, params }: ActionFunctionArgs, done: string) {
  const kept = new URL(request.url).searchParams;
  for (const name of ['index', 'after', 'seats']) kept.delete(name);
  kept.set('done', done);
  return redirect(`/host/occurrences/${params.id}?${kept}#told`, 303);
}

function refusedRow(
  { context }: ActionFunctionArgs,
  form: FormData,
  field: 'reason' | 'note',
  why: InputProblem | MessageId,
  values: Readonly<Record<string, number>> = {},
) {
  const say = sayIn(servicesOf(context).locale);
  const words =
    typeof why === 'string'
      ? say(why, values)
      : reasonWords(say, LABELS, why.field, why.reason, why.limit);
  const person: PersonProblem = {
    attendeeId: typedIn(form, 'attendeeId'),
    intent: typedIn(form, 'intent'),
    words,
    typed: typedIn(form, field),
  };
  return data({ person }, { status: typeof why === 'string' ? 409 : 422 });
}

/** A host's yes or no; a no with the reason that the person reads. */
export async function decide(args: ActionFunctionArgs, form: FormData) {
  const accept = form.get('intent') === 'accept';
  const sent = await send(args.context, DecideApproval, {
    input: {
      ...{ occurrenceId: args.params.id ?? '', attendeeId: typedIn(form, 'attendeeId'), accept },
      reason: accept ? null : typedIn(form, 'reason'),
    },
  });
  if (!sent.ok) return refusedRow(args, form, 'reason', sent.problem);
  const answer = sent.data.decideApproval;
  if (answer.__typename === 'AnswersClosed')
    return refusedRow(args, form, 'reason', 'crowd.closed');
  if (!accept) return stay(args, 'refused');
  return stay(args, answer.attendee.seat === 'WAITLISTED' ? 'approved-waiting' : 'approved');
}

const SAID = ['ACCEPTED', 'TENTATIVE', 'DECLINED'] as const;

/** What somebody said by telephone, written by a host. */
export async function answerFor(args: ActionFunctionArgs, form: FormData) {
  const said = SAID.find((one) => one === form.get('response'));
  if (!said) {
    const problem = { field: 'response', reason: 'required' } as InputProblem;
    return refusedRow(args, form, 'note', problem);
  }
  const sent = await send(args.context, AnswerForAttendee, {
    input: {
      ...{ occurrenceId: args.params.id ?? '', attendeeId: typedIn(form, 'attendeeId') },
      ...{ response: said, note: typedIn(form, 'note') },
    },
  });
  if (!sent.ok) return refusedRow(args, form, 'note', sent.problem);
  const answer = sent.data.answerForAttendee;
  if (answer.__typename === 'OccurrenceFull')
    return refusedRow(args, form, 'note', 'people.full', { capacity: answer.capacity });
  if (answer.__typename === 'OccurrenceOver') return refusedRow(args, form, 'note', 'people.over');
  return stay(args, 'changed');
}

/** Not there, and somebody knows why; or that was a mistake. */
export async function excuse(args: ActionFunctionArgs, form: FormData) {
  const input = { occurrenceId: args.params.id ?? '', personId: typedIn(form, 'personId') };
  const back = form.get('intent') === 'unexcuse';
  const sent = back
    ? await send(args.context, TakeBackExcuse, { input })
    : await send(args.context, ExcuseAbsence, { input });
  if (!sent.ok) return refusedRow(args, form, 'note', 'crowd.noExcuse');
  return stay(args, back ? 'unexcused' : 'excused');
}
