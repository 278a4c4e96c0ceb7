import { type ActionFunctionArgs, redirect } from 'react-router';
import { z } from 'zod';
import { fieldError, formError, readForm, refused, rejected } from '../../forms/form.server';
import { localPath } from '../../forms/local-path';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Say } from '../../i18n/messages';
import { minutesUntil } from '../gatherings/time.server';
import { codeDigits } from '../answers/code.server';
import { ConfirmSignIn, RequestSignIn } from './documents.server';

const LABELS = { email: 'login.email', code: 'login.code' } as const;
const Address = z.object({ email: z.string({ error: 'required' }) });
const Code = z.object({ code: z.string({ error: 'required' }).transform(codeDigits) });

/** Where a sign-in ends: the page that asked for it, else the console. */
export const destination = (raw: string | null): string => (raw ? localPath(raw) : '/host');

/** Asks for a code, or gives it: told apart by the attempt in the address. */
export function signIn(args: ActionFunctionArgs) {
  const attempt = new URL(args.request.url).searchParams.get('attempt');
  return attempt ? giveCode(args, attempt) : askForCode(args);
}

async function askForCode({ request, context }: ActionFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const say = sayIn(locale);
  const submission = readForm(await request.formData(), Address);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const sent = await send(context, RequestSignIn, {
    input: { email: submission.value.email, locale },
  });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.requestSignIn;
  if (answer.__typename === 'TooManyMails') {
    const minutes = minutesUntil(answer.retryAt, now);
    return formError(submission, say('login.tooMany', { minutes }), 429);
  }
  const next = new URL(request.url).searchParams.get('next');
  const search = new URLSearchParams({ attempt: answer.attemptId, ...(next ? { next } : {}) });
  return redirect(`/login?${search}`, 303);
}

async function giveCode({ request, context }: ActionFunctionArgs, attemptId: string) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(await request.formData(), Code);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const sent = await send(context, ConfirmSignIn, {
    input: { attemptId, code: submission.value.code },
  });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.confirmSignIn;
  if (answer.__typename === 'SignInFailed')
    return fieldError(submission, 'code', signInFailure(answer, say));
  return redirect(destination(new URL(request.url).searchParams.get('next')), 303);
}

/** Why a code or link did not sign in, and what to do. */
export function signInFailure(failed: { code: string; attemptsLeft: number }, say: Say): string {
  switch (failed.code) {
    case 'USED':
      return say('login.used');
    case 'OTHER_BROWSER':
      return say('login.otherBrowser');
    case 'WRONG_CODE':
      return failed.attemptsLeft > 0
        ? say('login.wrong', { left: failed.attemptsLeft })
        : say('login.expired');
    default:
      return say('login.expired');
  }
}
