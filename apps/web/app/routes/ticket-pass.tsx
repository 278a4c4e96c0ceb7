import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { SubmitButton } from '../design-system/button';
import { Card } from '../design-system/card';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { presentOccurrence } from '../features/gatherings/present.server';
import { clockOf } from '../features/gatherings/time.server';
import { OccurrenceFactList } from '../features/gatherings/occurrence-facts';
import { PassByTicket } from '../features/passes/documents.server';
import { passSeat } from '../features/passes/pass.server';
import { SubstituteForm } from '../features/passes/substitute-fields';
import { deadLink, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const token = params.token ?? '';
  const { ticket } = await read(context, PassByTicket, { token, locale });
  if (!ticket) throw deadLink();
  const { name, passableUntil, seatPass, response, occurrence } = ticket;
  const clock = clockOf(locale, occurrence.timeZone, say);
  return {
    ...{ token, name, companions: response.party - 1 },
    until: passableUntil ? clock.moment(passableUntil) : null,
    asked: seatPass?.toName ?? null,
    view: presentOccurrence(occurrence, locale, say),
  };
}

export const action = (args: ActionFunctionArgs) => passSeat(args);

export default function TicketPass() {
  const say = useText();
  const { token, name, companions, until, asked, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <LetterPage
      over={say('ticket.for', { name })}
      title={say('pass.title')}
      lead={until ? say('pass.lead') : undefined}
    >
      <title>{say('app.title', { page: say('pass.title') })}</title>
      {asked ? (
        <>
          <Notice kind="info" title={say('pass.waiting', { name: asked })}>
            <p>{say('pass.waitingBody', { name: asked })}</p>
          </Notice>
          <Form method="post" className="stack">
            <SubmitButton look="ghost" name="intent" value="take-back">
              {say('pass.takeBack')}
            </SubmitButton>
          </Form>
        </>
      ) : null}
      <Card className="stack">
        <b className="font-serif text-lg">{view.title}</b>
        <OccurrenceFactList view={view} />
      </Card>
      {until ? (
        <Card className="stack">
          <p className="sub">{say('pass.until', { until })}</p>
          <SubstituteForm key={asked ?? ''} companions={companions} answer={answer} />
        </Card>
      ) : (
        <Notice kind="info" title={say('pass.closed')} />
      )}
      <p className="sub">
        <a className="tap-link" href={`/t/${token}`}>
          {say('pass.toTicket')}
        </a>
      </p>
    </LetterPage>
  );
}
