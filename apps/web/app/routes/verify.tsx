import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { Card } from '../design-system/card';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { Confirm, ConfirmationByToken } from '../features/answers/documents.server';
import { failureWords } from '../features/answers/failure.server';
import { OccurrenceFactList } from '../features/gatherings/occurrence-facts';
import { presentOccurrence } from '../features/gatherings/present.server';
import { clockOf } from '../features/gatherings/time.server';
import { deadLink, read, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

/** The mail's link. Scanners open it, too: looking changes nothing, only the press does. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const { responseConfirmation: found } = await read(context, ConfirmationByToken, {
    token: params.token ?? '',
    locale,
  });
  // Pressed again after the code was typed: most often the seat is theirs already.
  if (!found) throw deadLink('answer');
  return {
    email: found.email,
    answer: found.answer,
    told: [
      found.companions > 0 && say('verify.companions', { count: found.companions }),
      found.always && say('verify.always'),
    ].filter((words) => words !== false),
    until: clockOf(locale, found.occurrence.timeZone, say).moment(found.expiresAt),
    view: presentOccurrence(found.occurrence, locale, say),
  };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const say = sayIn(servicesOf(context).locale);
  const sent = await send(context, Confirm, { input: { token: params.token ?? '' } });
  if (!sent.ok) throw deadLink('answer');
  const answer = sent.data.confirmResponse;
  if (answer.__typename === 'ResponseConfirmed') return redirect(`/t/${answer.ticket.token}`, 303);
  return data({ problem: failureWords(answer, say) }, { status: 422 });
}

export default function Verify() {
  const say = useText();
  const { email, until, view, answer, told } = useLoaderData<typeof loader>();
  const yes = answer === 'ACCEPTED';
  const failed = useActionData<typeof action>();
  return (
    <LetterPage over={view.club.name} title={say(yes ? 'verify.title' : 'verify.titleSaid')}>
      <title>{say('app.title', { page: say('verify.title') })}</title>
      {failed ? (
        <Notice kind="bad" live>
          <p>{failed.problem}</p>
        </Notice>
      ) : null}
      <Card className="stack">
        <b className="font-serif text-lg">{view.title}</b>
        <OccurrenceFactList view={view} />
      </Card>
      {yes ? null : <p className="font-bold">{say(`verify.${answer}`)}</p>}
      {told.map((words) => (
        <p key={words} className="font-bold">
          {words}
        </p>
      ))}
      <p className="sub">{say('verify.mail', { email, time: until })}</p>
      <Form method="post" className="stack">
        <SubmitButton large>{say(yes ? 'verify.send' : 'verify.sendSaid')}</SubmitButton>
      </Form>
      <p className="sub">{say('verify.nothing')}</p>
    </LetterPage>
  );
}
