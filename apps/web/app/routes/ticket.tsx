import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
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
import { OccurrenceFactList } from '../features/gatherings/occurrence-facts';
import { deadLink, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { Phrase, useText } from '../i18n/use-text';

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { ticket } = await read(context, TicketByToken, { token: params.token ?? '', locale });
  if (!ticket) throw deadLink();
  return presentTicket(ticket, locale, sayIn(locale));
}

export const action = (args: ActionFunctionArgs) => changeTicket(args);

const CARES_FOR_FEE = new Set<TicketStateName>(['firm', 'provisional', 'offered', 'waiting']);

export default function Ticket() {
  const say = useText();
  const { view, ticket } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const seated = ticket.state === 'firm' || ticket.state === 'provisional';
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
      <TicketState ticket={ticket} cancelledReason={view.cancelledReason} />
      {ticket.state === 'offered' ? actions : null}
      <Card>
        <OccurrenceFactList view={view} fee={CARES_FOR_FEE.has(ticket.state)} />
        {seated ? (
          <div className="mt-3 flex flex-wrap gap-2">
            <a className="btn btn-ghost flex-1 px-2! text-sm!" href={view.calendarUrl}>
              <Phrase>{say('occurrence.calendar')}</Phrase>
            </a>
            <a
              className="btn btn-ghost flex-1 px-2! text-sm!"
              href={view.googleCalendarUrl}
              rel="noopener noreferrer"
            >
              <Phrase>{say('occurrence.googleCalendar')}</Phrase>
            </a>
          </div>
        ) : null}
        {view.onlineUrl && ticket.state === 'firm' ? (
          <a className="btn mt-3 w-full" href={view.onlineUrl} rel="noopener noreferrer">
            {say('ticket.online')}
          </a>
        ) : null}
      </Card>
      {ticket.state === 'offered' ? null : actions}
      {ticket.state === 'declined' && (view.state === 'open' || view.state === 'full') ? (
        <ButtonLink to={`/e/${view.slug}`} look="ghost" reloadDocument>
          {say('ticket.declined.again')}
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
