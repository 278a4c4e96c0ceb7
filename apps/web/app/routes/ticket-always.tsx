import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { wordsOf } from '../features/gatherings/worded.server';
import { Absences } from '../features/standing/absences';
import { changeStanding } from '../features/standing/change-standing.server';
import { StandingByTicket } from '../features/standing/documents.server';
import { presentRecord, presentStanding } from '../features/standing/present.server';
import { GiveCard, StandingCard } from '../features/standing/standing-card';
import { deadLink, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const token = params.token ?? '';
  const { ticket } = await read(context, StandingByTicket, { token });
  if (!ticket) throw deadLink();
  const { standingAnswer, noShows, name, occurrence } = ticket;
  return {
    ...{ token, name, title: wordsOf(occurrence.series.title, locale) },
    standing: standingAnswer ? presentStanding(standingAnswer, locale, say) : null,
    records: noShows ? [presentRecord(noShows, locale, say)] : [],
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  return changeStanding(context, await request.formData(), { ticketToken: params.token ?? '' });
}

export default function TicketAlways() {
  const say = useText();
  const { token, name, title, standing, records } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  return (
    <LetterPage
      over={say('ticket.for', { name })}
      title={say('standing.title')}
      lead={say('standing.lead')}
    >
      <title>{say('app.title', { page: say('standing.title') })}</title>
      {told?.note ? (
        <Notice kind={told.ok ? 'ok' : 'bad'} live>
          <p>{told.note}</p>
        </Notice>
      ) : null}
      {standing ? <StandingCard standing={standing} told={told} /> : <GiveCard title={title} />}
      <Absences records={records} told={told} />
      <p className="sub">
        <a className="tap-link" href={`/t/${token}`}>
          {say('standing.toTicket')}
        </a>
      </p>
    </LetterPage>
  );
}
