import { Notice, type NoticeKind } from '../../design-system/notice';
import type { MessageId } from '../../i18n/messages';
import { useText } from '../../i18n/use-text';
import type { OccurrenceView } from '../gatherings/views';
import { AskAgain } from './ask-again';
import type { TicketStateName, TicketView } from './views';

interface Words {
  readonly kind: NoticeKind;
  readonly title: MessageId;
  readonly body: MessageId;
}

/** Whoever is asked again finds a card with the two buttons instead of a notice. */
const WORDS: Record<Exclude<TicketStateName, 'again' | 'reconfirm'>, Words> = {
  firm: { kind: 'ok', title: 'ticket.firm.title', body: 'ticket.firm.body' },
  provisional: { kind: 'warn', title: 'ticket.provisional.title', body: 'ticket.provisional.body' },
  waiting: { kind: 'info', title: 'ticket.waiting.title', body: 'ticket.waiting.body' },
  offered: { kind: 'ok', title: 'ticket.offered.title', body: 'ticket.offered.body' },
  called: { kind: 'ok', title: 'ticket.called.title', body: 'ticket.called.body' },
  declined: { kind: 'info', title: 'ticket.declined.title', body: 'ticket.declined.body' },
  maybe: { kind: 'info', title: 'ticket.maybe.title', body: 'ticket.maybe.body' },
  pending: { kind: 'warn', title: 'ticket.pending.title', body: 'ticket.pending.body' },
  refused: { kind: 'info', title: 'ticket.refused.title', body: 'ticket.refused.body' },
  released: { kind: 'warn', title: 'ticket.released.title', body: 'ticket.released.body' },
  cancelled: { kind: 'bad', title: 'ticket.cancelled.title', body: 'occurrence.cancelled.body' },
  skipped: { kind: 'info', title: 'occurrence.skipped.title', body: 'occurrence.skipped.body' },
  over: { kind: 'info', title: 'ticket.over.title', body: 'ticket.over.body' },
};

/** Where this person stands, first thing on the page. */
export function TicketState({
  ticket,
  view,
}: {
  readonly ticket: TicketView;
  readonly view: OccurrenceView;
}) {
  const say = useText();
  if (ticket.state === 'again' || ticket.state === 'reconfirm')
    return ticket.ask ? <AskAgain ask={ticket.ask} view={view} /> : null;
  const { kind, title, body } = WORDS[ticket.state];
  const values = { time: ticket.until, place: ticket.place, reason: ticket.reason };
  return (
    <Notice kind={kind} title={say(title, values)}>
      {ticket.state === 'cancelled' && view.cancelledReason ? (
        <p>{say('occurrence.cancelled.reason', { reason: view.cancelledReason })}</p>
      ) : null}
      <p>{say(body, values)}</p>
    </Notice>
  );
}
