import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { MailPreferenceByToken, SetMailPreference } from '../features/mails/documents.server';
import { wordsOf } from '../features/gatherings/worded.server';
import { deadLink, read, send, servicesOf } from '../graphql/execute.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { mailPreference } = await read(context, MailPreferenceByToken, {
    token: params.token ?? '',
  });
  if (!mailPreference) throw deadLink();
  const { clubName, ...preference } = mailPreference;
  const { locale } = servicesOf(context);
  return { ...preference, club: clubName ? wordsOf(clubName, locale) : '' };
}

/** One press stops; another one starts again. A mail program's one-click POST has an address of its own. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const subscribed = (await request.formData()).get('subscribed') === 'yes';
  const sent = await send(context, SetMailPreference, { input: { token, subscribed } });
  if (!sent.ok) throw deadLink();
  return redirect(`/mail/${token}`, 303);
}

export default function Mail() {
  const say = useText();
  const { category, subscribed, club, maskedEmail } = useLoaderData<typeof loader>();
  const words = say(subscribed ? 'mail.on' : 'mail.off', {
    category: say(`mail.${category}`, { club }),
  });
  return (
    <LetterPage over={say('mail.to', { email: maskedEmail })} title={say('mail.title')}>
      <title>{say('app.title', { page: say('mail.title') })}</title>
      <Notice kind={subscribed ? 'info' : 'ok'}>
        <p>{words}</p>
      </Notice>
      <Form method="post" className="stack">
        <SubmitButton
          large
          look={subscribed ? 'primary' : 'ghost'}
          name="subscribed"
          value={subscribed ? 'no' : 'yes'}
        >
          {say(subscribed ? 'mail.stop' : 'mail.start')}
        </SubmitButton>
      </Form>
      <p className="sub">{say('mail.note')}</p>
    </LetterPage>
  );
}
