import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router';
import { ButtonLink } from '../design-system/button';
import { Card } from '../design-system/card';
import { Notice } from '../design-system/notice';
import { LetterPage } from '../design-system/page';
import { changeTicket } from '../features/answers/change-ticket.server';
import { TicketByToken } from '../features/answers/documents.server';
import { TicketActions } from '../features/answers/ticket-actions';
import { TicketState } from '../features/answers/ticket-state';
import { presentTicket } from '../features/answers/ticket.server';
import type { TicketStateName } from '../features/answers/views';
import { CalendarButtons } from '../features/gatherings/calendar-links';
import { DayDetails } from '../features/gatherings/day-details';
import { ReceivedMessages } from '../features/messages/received';
import { OccurrenceFactList } from '../features/gatherings/occurrence-facts';
import { AlwaysLink } from '../features/standing/always-link';
import { PassLink } from '../features/passes/pass-link';
import { ComingNames } from '../features/questions/coming-names';
import { NameShown } from '../features/questions/name-shown';
import { TicketQuestions } from '../features/questions/ticket-questions';
import { BeforeCard } from '../features/wishes/intent-card';
import { deadLink, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { ticket } = await read(context, TicketByToken, { token: params.token ?? '', locale });
  if (!ticket) throw deadLink();
  return presentTicket(ticket, locale, sayIn(locale));
}

export const action = (args: ActionFunctionArgs) => changeTicket(args);

const CARES_FOR_FEE = new Set<TicketStateName>([
  'firm',
  'again',
  'reconfirm',
  'provisional',
  'offered',
  'called',
  'waiting',
]);
/** Who has lost or given up a seat may take one again. */
const MAY_RETURN = new Set<TicketStateName>(['declined', 'released']);
/** Who has a seat, or may still get one, is asked. */
const ASKED = CARES_FOR_FEE;
const FIRM = new Set<TicketStateName>(['firm', 'again', 'reconfirm']);

export default function Ticket() {
  const say = useText();
  const { view, ticket, messages, questions, names, coming, before } =
    useLoaderData<typeof loader>();
  const { token = '' } = useParams();
  const told = useActionData<typeof action>();
  const firm = FIRM.has(ticket.state);
  const first = ticket.state === 'offered' || ticket.state === 'called';
  const seated = firm || ticket.state === 'provisional';
  const actions = (
    <TicketActions ticket={ticket} started={view.state === 'started'} problem={told?.field} />
  );
  return (
    <LetterPage over={say('ticket.for', { name: ticket.name })} title={view.title}>
      <title>{say('app.title', { page: say('ticket.pageTitle') })}</title>
      {told?.note ? (
        <Notice kind={told.ok ? 'ok' : 'bad'} live>
          <p>{told.note}</p>
        </Notice>
      ) : null}
      <TicketState ticket={ticket} view={view} />
      {first ? actions : null}
      <ReceivedMessages messages={messages} />
      <Card>
        <OccurrenceFactList
          view={ticket.ask ? { ...view, before: null } : view}
          fee={CARES_FOR_FEE.has(ticket.state)}
        />
        {seated ? <CalendarButtons links={view.calendars} /> : null}
      </Card>
      {firm ? <DayDetails view={view} /> : null}
      {firm ? <BeforeCard questions={before} /> : null}
      {first ? null : actions}
      {ASKED.has(ticket.state) && view.state !== 'started' ? (
        <TicketQuestions
          view={told?.answers ? { ...questions, ...told.answers.typed } : questions}
          problem={told?.answers?.problem}
        />
      ) : null}
      {ASKED.has(ticket.state) ? (
        <>
          <ComingNames shown={coming} all={false} />
          <NameShown audience={names} />
        </>
      ) : null}
      {MAY_RETURN.has(ticket.state) && (view.state === 'open' || view.state === 'full') ? (
        <ButtonLink to={`/e/${view.slug}`} look="ghost" reloadDocument>
          {say('ticket.declined.again')}
        </ButtonLink>
      ) : null}
      {ticket.passUntil || ticket.passedTo ? (
        <PassLink to={`/t/${token}/pass`} until={ticket.passUntil} asked={ticket.passedTo} />
      ) : null}
      <AlwaysLink to={`/t/${token}/always`} />
      {ticket.receipt ? (
        <ButtonLink to={ticket.receipt} look="ghost" reloadDocument>
          {say('receipt.fromTicket')}
        </ButtonLink>
      ) : null}
      <p className="sub mt-2">
        <a className="tap-link" href={`/e/${view.slug}`}>
          {say('ticket.page')}
        </a>
        <br />
        {say('ticket.keep')}
      </p>
    </LetterPage>
  );
}
