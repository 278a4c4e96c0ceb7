import { type ActionFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { formError, type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Locale } from '../../i18n/locale';
import { SaveMessage } from './documents.server';

const LABELS: Labels = {
  audience: 'message.audience',
  subject: 'message.subject',
  body: 'message.body',
  otherSubject: 'message.otherSubject',
  otherBody: 'message.otherBody',
};

const shape = z.object({
  intent: z.literal('save'),
  audience: z.enum(['ATTENDEES', 'WAITLIST', 'ALL'], { error: 'required' }),
  subject: z.string().optional(),
  body: z.string().optional(),
  otherSubject: z.string().optional(),
  otherBody: z.string().optional(),
  replies: z.literal('yes').optional(),
  later: z.literal('yes').optional(),
});

type Target =
  | { readonly occurrenceId: string }
  | { readonly seriesId: string }
  | { readonly messageId: string };

const OTHER: Readonly<Record<Locale, Locale>> = { ja: 'en', en: 'ja' };

/** Keeps what was typed as a draft and shows how it arrives. */
export async function saveMessage(
  { context }: Pick<ActionFunctionArgs, 'context'>,
  form: FormData,
  target: Target,
) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const submission = readForm(form, shape);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const { audience, subject, body, otherSubject, otherBody, replies, later } = submission.value;
  const other = OTHER[locale];
  const input = {
    ...{ ...target, audience },
    subject: { [locale]: subject, [other]: otherSubject },
    body: { [locale]: body, [other]: otherBody },
    repliesToWriter: replies === 'yes',
    alsoLater: later === 'yes',
  };
  const sent = await send(context, SaveMessage, { input });
  if (!sent.ok)
    return refused(submission, sent.problem, LABELS, say, {
      [`subject.${locale}`]: 'subject',
      [`body.${locale}`]: 'body',
      [`subject.${other}`]: 'otherSubject',
      [`body.${other}`]: 'otherBody',
    });
  const answer = sent.data.saveMessage;
  if (answer.__typename !== 'MessageSaved') return formError(submission, say('message.gone'), 409);
  return redirect(`/host/messages/${answer.message.id}?done=saved`, 303);
}
