import { type ActionFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { formError, type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { minutesUntil } from '../gatherings/time.server';
import { Respond } from './documents.server';

const LABELS: Labels = { name: 'answer.name', email: 'answer.email' };

const tick = z.literal('on').optional();
const common = { occurrenceId: z.string(), full: tick, shortNotice: tick };
const asViewer = z.object({ ...common, asViewer: z.literal('on') });
const asStranger = z.object({
  ...common,
  name: z.string({ error: 'required' }),
  email: z.string({ error: 'required' }),
});

/** A stranger's two fields, or a member's one tap. The page that follows is the same for everybody. */
export async function answerOccurrence({ request, context, params }: ActionFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const say = sayIn(locale);
  const form = await request.formData();
  const submission = readForm(form, form.has('asViewer') ? asViewer : asStranger);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { full, shortNotice, occurrenceId, ...who } = submission.value;
  const sent = await send(context, Respond, {
    input: {
      occurrenceId,
      locale,
      shortNotice: shortNotice === 'on',
      ...('asViewer' in who ? { asViewer: true } : who),
    },
  });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.respondToOccurrence;
  switch (answer.__typename) {
    case 'ResponseSettled':
      return redirect(`/t/${answer.response.ticketToken}`, 303);
    case 'AnswersClosed':
      return formError(submission, say('answer.closed'), 409);
    case 'TooManyMails':
      return formError(
        submission,
        say('answer.tooMany', { minutes: minutesUntil(answer.retryAt, now) }),
        429,
      );
    default: {
      const search = new URLSearchParams({
        until: answer.heldUntil,
        ...(full ? { full: 'on' } : {}),
      });
      return redirect(`/e/${params.slug}/confirm/${answer.confirmationId}?${search}`, 303);
    }
  }
}
