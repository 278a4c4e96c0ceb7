import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { z } from 'zod';
import { formError, type Labels, readForm, refused, rejected } from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { minutesUntil } from '../gatherings/time.server';
import { answerProblem } from '../questions/parse.server';
import { Respond } from './documents.server';
import type { AnswerRefusal, RefusedForm } from './form-views';
import { readAnswer } from './read-answer.server';

const LABELS: Labels = {
  ...{ name: 'answer.name', email: 'answer.email', note: 'another.note', code: 'party.code' },
  ...{ count: 'party.count', companion: 'party.anyName', screening: 'answer.screening' },
};
/** The schema's names for what the form calls otherwise. */
const namesOf = (field: string): Record<string, string> => ({
  companions: 'count',
  ...(field.startsWith('companions.') ? { [field]: 'companion' } : {}),
});

const tick = z.literal('on').optional();
const common = { occurrenceId: z.string(), full: tick, awaitsHost: tick };
const asViewer = z.object({ ...common, asViewer: z.literal('on') });
const asStranger = z.object({
  ...common,
  name: z.string({ error: 'required' }),
  email: z.string({ error: 'required' }),
});

/** A stranger's two fields, or a member's one tap, with whatever else was told. What follows is the same for everybody. */
export async function answerOccurrence({ request, context, params }: ActionFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const say = sayIn(locale);
  const form = await request.formData();
  const { plain, input, typed } = readAnswer(form);
  const again = (
    { data: result, init }: ReturnType<typeof formError>,
    problem: RefusedForm['problem'] = null,
  ) => data<AnswerRefusal>({ result, typed: { ...typed, problem } }, init ?? undefined);
  const submission = readForm(plain, form.has('asViewer') ? asViewer : asStranger);
  if (submission.status !== 'success') return again(rejected(submission, LABELS, say));
  const { full, awaitsHost, occurrenceId, ...who } = submission.value;
  const sent = await send(context, Respond, {
    input: { ...input, occurrenceId, locale, ...('asViewer' in who ? { asViewer: true } : who) },
  });
  if (!sent.ok) {
    const { problem } = sent;
    return again(refused(submission, problem, LABELS, say, namesOf(problem.field)));
  }
  const answer = sent.data.respondToOccurrence;
  switch (answer.__typename) {
    case 'ResponseSettled':
      return redirect(`/t/${answer.response.ticketToken}`, 303);
    case 'AnswersClosed':
      return again(formError(submission, say('answer.closed'), 409));
    case 'NotInvited':
      return again(formError(submission, say('answer.notInvited'), 403));
    case 'ApprovalRefused':
      return again(formError(submission, say('answer.refused', { reason: answer.why ?? '' }), 409));
    case 'AnswerRefused': {
      const problem = answerProblem(answer, say, locale);
      return again(formError(submission, problem.words, 422), problem);
    }
    case 'TooManyMails': {
      const minutes = minutesUntil(answer.retryAt, now);
      return again(formError(submission, say('answer.tooMany', { minutes }), 429));
    }
    default: {
      const search = new URLSearchParams({
        until: answer.heldUntil,
        ...(full ? { full: 'on' } : {}),
        // No seat is kept for a maybe or a no, nor before a host's yes, and the page must not say so.
        ...(input.response === 'ACCEPTED' && !awaitsHost ? {} : { said: 'on' }),
      });
      return redirect(`/e/${params.slug}/confirm/${answer.confirmationId}?${search}`, 303);
    }
  }
}
