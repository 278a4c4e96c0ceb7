import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { z } from 'zod';
import { ButtonLink, SubmitButton } from '../design-system/button';
import { CodeField } from '../design-system/code-field';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { codeDigits, instantOf } from '../features/answers/code.server';
import { Confirm, ConfirmationOccurrence } from '../features/answers/documents.server';
import { failureWords } from '../features/answers/failure.server';
import { presentOccurrence } from '../features/gatherings/present.server';
import { clockOf } from '../features/gatherings/time.server';
import { fieldError, readForm, refused, rejected } from '../forms/form.server';
import { FormProblem, useActionForm } from '../forms/use-action-form';
import { notFound, read, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale, now } = servicesOf(context);
  const say = sayIn(locale);
  const { occurrence } = await read(context, ConfirmationOccurrence, {
    slug: params.slug ?? '',
    locale,
  });
  if (!occurrence) throw notFound();
  const search = new URL(request.url).searchParams;
  const until = instantOf(search.get('until'));
  const over = until !== null && Date.parse(until) <= now;
  return {
    over,
    view: presentOccurrence(occurrence, locale, say),
    until: until && !over ? clockOf(locale, occurrence.timeZone, say).time(until) : null,
    words: search.has('said')
      ? ('confirm.said' as const)
      : search.has('full')
        ? ('confirm.waiting' as const)
        : ('confirm.held' as const),
    // Shortly before the start a seat is held for less than the usual hour.
    whole: until && Date.parse(until) - now > 58 * 60_000 ? 'yes' : 'no',
  };
}

const Code = z.object({ code: z.string({ error: 'required' }).transform(codeDigits) });
const LABELS = { code: 'confirm.code' } as const;

export async function action({ context, params, request }: ActionFunctionArgs) {
  const say = sayIn(servicesOf(context).locale);
  const submission = readForm(await request.formData(), Code);
  if (submission.status !== 'success') return rejected(submission, LABELS, say);
  const input = { confirmationId: params.confirmationId ?? '', code: submission.value.code };
  const sent = await send(context, Confirm, { input });
  if (!sent.ok) return refused(submission, sent.problem, LABELS, say);
  const answer = sent.data.confirmResponse;
  if (answer.__typename === 'ResponseConfirmed') return redirect(`/t/${answer.ticket.token}`, 303);
  return fieldError(submission, 'code', failureWords(answer, say));
}

export default function ConfirmCode() {
  const say = useText();
  const { view, over, until, words, whole } = useLoaderData<typeof loader>();
  const { form, fields, badCount } = useActionForm<{ code: string }>(
    'confirm',
    useActionData<typeof action>(),
  );
  return (
    <LetterPage over={view.title} title={say('confirm.title')}>
      <title>{say('app.title', { page: say('confirm.title') })}</title>
      <p>{say('confirm.lead')}</p>
      {until ? (
        <Notice kind="warn">
          <p className="num">{say(words, { time: until, whole })}</p>
        </Notice>
      ) : null}
      <Form method="post" id={form.id} noValidate={form.noValidate} className="stack">
        <FormProblem errors={form.errors} badCount={form.errors ? badCount : 0} />
        <CodeField field={fields.code} label={say('confirm.code')} />
        <SubmitButton large>{say('confirm.send')}</SubmitButton>
      </Form>
      {over ? (
        <ButtonLink to={`/e/${view.slug}`} look="ghost" reloadDocument>
          {say('ticket.declined.again')}
        </ButtonLink>
      ) : (
        <>
          <p className="sub">{say('confirm.hint')}</p>
          <a className="sub tap-link" href={`/e/${view.slug}`}>
            {say('confirm.again')}
          </a>
        </>
      )}
    </LetterPage>
  );
}
