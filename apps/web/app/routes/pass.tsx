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
import { OccurrenceFactList } from '../features/gatherings/occurrence-facts';
import { presentOccurrence } from '../features/gatherings/present.server';
import { PassOffer, TakePassedSeat } from '../features/passes/documents.server';
import { deadLink, read, send, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

/** The mail's link. Scanners open it, too: looking changes nothing, only the press does. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const token = params.token ?? '';
  const { seatPassOffer: found } = await read(context, PassOffer, { token, locale });
  if (!found) throw deadLink();
  const { fromName: from, name, seats, open, taken, occurrence } = found;
  const view = presentOccurrence(occurrence, locale, sayIn(locale));
  return { from, name, seats, pressable: open || taken, view };
}

export async function action({ context, params }: ActionFunctionArgs) {
  const say = sayIn(servicesOf(context).locale);
  const sent = await send(context, TakePassedSeat, { input: { token: params.token ?? '' } });
  if (!sent.ok) throw deadLink();
  const answer = sent.data.takePassedSeat;
  if (answer.__typename === 'PassedSeatTaken') return redirect(`/t/${answer.ticket.token}`, 303);
  return data({ problem: say(`pass.no.${answer.reason}`) }, { status: 409 });
}

export default function Pass() {
  const say = useText();
  const { from, name, seats, pressable, view } = useLoaderData<typeof loader>();
  const failed = useActionData<typeof action>();
  return (
    <LetterPage over={view.club.name} title={say('pass.offer', { from })}>
      <title>{say('app.title', { page: say('pass.offer', { from }) })}</title>
      {failed ? (
        <Notice kind="bad" live>
          <p>{failed.problem}</p>
        </Notice>
      ) : null}
      {pressable ? (
        <p>{say('pass.offerBody', { from, name, seats })}</p>
      ) : (
        <Notice kind="info" title={say('pass.gone')}>
          <p>{say('pass.goneBody')}</p>
        </Notice>
      )}
      <Card className="stack">
        <b className="font-serif text-lg">{view.title}</b>
        <OccurrenceFactList view={view} />
      </Card>
      {pressable ? (
        <Form method="post" className="stack">
          <SubmitButton large>{say('pass.take')}</SubmitButton>
          <p className="sub">{say('pass.takeHint')}</p>
        </Form>
      ) : null}
    </LetterPage>
  );
}
