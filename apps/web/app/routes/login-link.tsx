import { type ActionFunctionArgs, data, Form, redirect, useActionData } from 'react-router';
import { ButtonLink, SubmitButton } from '../design-system/button';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { ConfirmSignIn } from '../features/people/documents.server';
import { signInFailure } from '../features/people/sign-in.server';
import { deadLink, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

/** The mail's link: looking at it, ten times and with scripts, signs nobody in. Only the press does. */
export async function action({ context, params }: ActionFunctionArgs) {
  const say = sayIn(servicesOf(context).locale);
  const sent = await send(context, ConfirmSignIn, { input: { token: params.token ?? '' } });
  if (!sent.ok) throw deadLink();
  const answer = sent.data.confirmSignIn;
  if (answer.__typename === 'SignedIn') return redirect('/host', 303);
  return data({ problem: signInFailure(answer, say) }, { status: 422 });
}

export default function LoginLink() {
  const say = useText();
  const failed = useActionData<typeof action>();
  return (
    <LetterPage title={say('login.linkTitle')} lead={say('login.linkLead')}>
      <title>{say('app.title', { page: say('login.title') })}</title>
      {failed ? (
        <Notice kind="bad" live>
          <p>{failed.problem}</p>
        </Notice>
      ) : null}
      <Form method="post" className="stack">
        <SubmitButton large>{say('login.enter')}</SubmitButton>
      </Form>
      {failed ? (
        <ButtonLink to="/login" look="ghost" reloadDocument>
          {say('login.again')}
        </ButtonLink>
      ) : null}
      <p className="sub">{say('login.nothing')}</p>
    </LetterPage>
  );
}
