import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { z } from 'zod';
import { fieldError, formError, readForm, refused, rejected } from '../../forms/form.server';
import { notFound, read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Say } from '../../i18n/messages';
import { presentMove, toldCount } from './change.server';
import {
  CancelOccurrence,
  ChangePage,
  DescribeOccurrence,
  MoveOccurrence,
} from './occurrence-documents.server';
import { isDay } from './cadence';
import { clockField, minutesBetween, wallTime } from './series-shape';
import { CHANGE_LABELS, CHANGE_NAMES } from './change-words.server';

const text = z.string({ error: 'required' });

const describe = z.object({
  intent: z.literal('describe'),
  ja: z.string().optional(),
  en: z.string().optional(),
});
const move = z.object({
  intent: z.enum(['review-move', 'move']),
  date: text.refine(isDay, { error: 'not_a_date_time' }),
  start: clockField,
  end: clockField,
  venue: z.string().optional(),
  address: z.string().optional(),
  directions: z.string().optional(),
  mapUrl: z.string().optional(),
});
const cancel = z.object({
  intent: z.enum(['review-cancel', 'cancel']),
  reason: z.string().optional(),
});

/** Subtitle, move, cancel. What is told to people is shown first (`review-*`) and sent by a second press. */
export async function changeOccurrence(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const intent = form.get('intent')?.toString() ?? '';
  if (intent === 'describe') return setSubtitle(args, form);
  return intent.endsWith('move') ? moveIt(args, form) : cancelIt(args, form);
}

const done = (id: string | undefined, what: string) =>
  redirect(`/host/occurrences/${id}?done=${what}#told`, 303);

async function setSubtitle({ context, params }: ActionFunctionArgs, form: FormData) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, describe);
  if (submission.status !== 'success') return rejected(submission, CHANGE_LABELS, say);
  const { ja, en } = submission.value;
  const sent = await send(context, DescribeOccurrence, {
    input: { occurrenceId: params.id ?? '', subtitle: { ja, en } },
  });
  if (!sent.ok) return refused(submission, sent.problem, CHANGE_LABELS, say);
  return data({ ...submission.reply(), said: say('change.described') });
}

async function moveIt({ context, params }: ActionFunctionArgs, form: FormData) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const submission = readForm(form, move);
  if (submission.status !== 'success') return rejected(submission, CHANGE_LABELS, say);
  const { intent, date, start, end, venue, ...place } = submission.value;
  const minutes = minutesBetween(start, end);
  if (minutes <= 0) return fieldError(submission, 'end', say('field.end_before_start'));
  if (intent === 'review-move') {
    const { occurrence } = await read(context, ChangePage, { id: params.id ?? '' });
    if (!occurrence) throw notFound();
    const review = presentMove(occurrence, { date, start, end, venue: venue ?? '' }, locale, say);
    if (!review) return fieldError(submission, 'date', say('change.nothing'));
    return data({ ...submission.reply(), review });
  }
  const sent = await send(context, MoveOccurrence, {
    input: {
      occurrenceId: params.id ?? '',
      startLocal: wallTime(date, start),
      durationMinutes: minutes,
      venue: venue ? { name: venue, ...place } : undefined,
    },
  });
  if (!sent.ok) return refused(submission, sent.problem, CHANGE_LABELS, say, CHANGE_NAMES);
  const answer = sent.data.moveOccurrence;
  if (answer.__typename === 'DateTaken')
    return fieldError(submission, 'date', say('change.taken', { number: answer.number }));
  if (answer.__typename === 'OccurrenceOver') return formError(submission, say('people.over'), 409);
  return done(params.id, 'moved');
}

async function cancelIt({ context, params }: ActionFunctionArgs, form: FormData) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(form, cancel);
  if (submission.status !== 'success') return rejected(submission, CHANGE_LABELS, say);
  const { intent, reason } = submission.value;
  if (intent === 'review-cancel') {
    const { occurrence } = await read(context, ChangePage, { id: params.id ?? '' });
    if (!occurrence) throw notFound();
    return data({ ...submission.reply(), review: cancelWords(toldCount(occurrence), say) });
  }
  const sent = await send(context, CancelOccurrence, {
    input: { occurrenceId: params.id ?? '', reason },
  });
  if (!sent.ok) return refused(submission, sent.problem, CHANGE_LABELS, say);
  if (sent.data.cancelOccurrence.__typename === 'OccurrenceOver')
    return formError(submission, say('people.over'), 409);
  return done(params.id, 'cancelled');
}

const cancelWords = (count: number, say: Say) => ({
  words: say('change.cancelReview', { count }),
  detail: say('change.cancelDetail'),
});
