import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { CodeField } from '../design-system/code-field';
import { TextField } from '../design-system/field';
import { LetterPage } from '../design-system/page';
import { RulesLine } from '../features/answers/rules-line';
import { WhoAmI } from '../features/people/documents.server';
import { destination, signIn } from '../features/people/sign-in.server';
import { FormProblem, useActionForm } from '../forms/use-action-form';
import { read, servicesOf } from '../graphql/execute.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const { viewer } = await read(context, WhoAmI, {});
  if (viewer) throw redirect(destination(search.get('next')), 303);
  const next = search.get('next');
  return {
    codeStep: search.has('attempt'),
    again: next ? `/login?next=${encodeURIComponent(next)}` : '/login',
    operator: servicesOf(context).operator.name,
  };
}

export const action = (args: ActionFunctionArgs) => signIn(args);

export default function Login() {
  const say = useText();
  const { codeStep, again, operator } = useLoaderData<typeof loader>();
  const { form, fields, firstBad, badCount } = useActionForm<{ email: string; code: string }>(
    'login',
    useActionData<typeof action>(),
  );
  return (
    <LetterPage
      title={say(codeStep ? 'login.codeTitle' : 'login.title')}
      lead={say(codeStep ? 'login.codeLead' : 'login.lead')}
    >
      <title>{say('app.title', { page: say('login.title') })}</title>
      <Form method="post" id={form.id} noValidate={form.noValidate} className="stack">
        <FormProblem errors={form.errors} badCount={form.errors ? badCount : 0} />
        {codeStep ? (
          <CodeField field={fields.code} label={say('login.code')} />
        ) : (
          <TextField
            field={fields.email}
            label={say('login.email')}
            first={firstBad === 'email'}
            type="email"
            inputMode="email"
            autoComplete="email"
          />
        )}
        <SubmitButton large>{say(codeStep ? 'login.enter' : 'login.send')}</SubmitButton>
      </Form>
      {codeStep ? (
        <>
          <p className="sub">{say('login.hint')}</p>
          <a className="sub tap-link" href={again}>
            {say('login.again')}
          </a>
        </>
      ) : (
        <RulesLine id="login.rules" operator={operator} />
      )}
    </LetterPage>
  );
}
