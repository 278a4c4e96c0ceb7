import { randomUUID } from 'node:crypto';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { formError, type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { notFound, read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Locale } from '../../i18n/locale';
import { clockOf } from '../gatherings/time.server';
import { CancelToday, SendToday, TodayPage, type TodayOccurrence } from './documents.server';
import { isWhy, type TodayView, type Why } from './today';

const LABELS: Labels = {
  reason: 'today.reason',
  subject: 'message.subject',
  body: 'message.body',
  startsLater: 'today.later',
};

const cancelShape = z.object({ intent: z.literal('cancel'), reason: z.string().optional() });
const tellShape = z.object({
  intent: z.literal('tell'),
  messageId: z.string({ error: 'required' }),
  subject: z.string({ error: 'required' }),
  body: z.string({ error: 'required' }),
  startsLater: z.string().optional(),
});

/** Opened, the page changes nothing: `why` only chooses the words that are shown. */
export async function loadToday({ context, params, request }: LoaderFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const { occurrence } = await read(context, TodayPage, { id: params.id ?? '' });
  if (!occurrence?.viewerCanHost) throw notFound();
  const asked = new URL(request.url).searchParams;
  const why = asked.get('why');
  const opens = Date.parse(occurrence.todayOpensAt);
  const view: TodayView = {
    id: occurrence.id,
    state: stateOf(occurrence, now),
    opensAt: clockOf(locale, occurrence.timeZone, sayIn(locale)).moment(
      new Date(opens).toISOString(),
    ),
    count: occurrence.seats.held + occurrence.seats.waiting + (occurrence.talk ? 1 : 0),
    why: isWhy(why) ? why : null,
    words: isWhy(why) ? preparedWords(why, occurrence, locale) : null,
    messageId: randomUUID(),
    done: asked.get('done'),
  };
  return view;
}

const stateOf = (occurrence: TodayOccurrence, now: number): TodayView['state'] =>
  occurrence.status === 'CANCELLED'
    ? 'cancelled'
    : occurrence.over
      ? 'over'
      : now < Date.parse(occurrence.todayOpensAt)
        ? 'early'
        : 'open';

/** In the host's language; in both, where the date has its title in both. */
function preparedWords(why: Why, { title }: TodayOccurrence, locale: Locale) {
  const locales: readonly Locale[] = title.ja && title.en ? ['ja', 'en'] : [locale];
  const subject = why === 'late' || why === 'come' ? why : null;
  return {
    subject: subject ? sayIn(locale)(`today.subject.${subject}`) : '',
    body: locales.map((one) => sayIn(one)(`today.words.${why}`)).join('\n'),
  };
}

/** The third press: calls the date off, or tells everybody. */
export async function actToday({ request, context, params }: ActionFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const form = await request.formData();
  const occurrenceId = params.id ?? '';
  const here = (done: string) =>
    redirect(`/host/occurrences/${occurrenceId}/today?done=${done}#told`, 303);
  if (form.get('intent') === 'cancel') {
    const submission = readForm(form, cancelShape);
    if (submission.status !== 'success') return rejected(submission, LABELS, say);
    const { reason = null } = submission.value;
    const input = { occurrenceId, reason, immediately: true };
    const sent = await send(context, CancelToday, { input });
    if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
    // Called off by an earlier press: the page says so.
    return here('cancelled');
  }
  const submission = readForm(form, tellShape);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { messageId, subject, body, startsLater } = submission.value;
  const minutes = Number(startsLater ?? 0);
  const input = {
    ...{ messageId, occurrenceId, subject: { [locale]: subject }, body: { [locale]: body } },
    startsLater: minutes > 0 ? minutes : null,
  };
  const sent = await send(context, SendToday, { input });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.sendToday;
  if (answer.__typename === 'DateTaken') return formError(submission, say('today.taken'), 409);
  if (answer.__typename === 'TooManyMessages') {
    const time = clockOf(locale, 'Asia/Tokyo', say).moment(answer.nextAt);
    return formError(submission, say('message.tooMany', { limit: answer.limit, time }), 429);
  }
  if (answer.__typename !== 'TodaySent') return here('');
  return here('told');
}
