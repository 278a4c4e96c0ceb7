import { Notice, type NoticeKind } from '../../design-system/notice';
import type { MessageId } from '../../i18n/messages';
import { useText } from '../../i18n/use-text';
import type { TicketStateName, TicketView } from './views';

const WORDS: Record<
  TicketStateName,
  { readonly kind: NoticeKind; readonly title: MessageId; readonly body: MessageId }
> = {
  firm: { kind: 'ok', title: 'ticket.firm.title', body: 'ticket.firm.body' },
  provisional: { kind: 'warn', title: 'ticket.provisional.title', body: 'ticket.provisional.body' },
  waiting: { kind: 'info', title: 'ticket.waiting.title', body: 'ticket.waiting.body' },
  offered: { kind: 'ok', title: 'ticket.offered.title', body: 'ticket.offered.body' },
  declined: { kind: 'info', title: 'ticket.declined.title', body: 'ticket.declined.body' },
  cancelled: { kind: 'bad', title: 'ticket.cancelled.title', body: 'occurrence.cancelled.body' },
  over: { kind: 'info', title: 'ticket.over.title', body: 'ticket.over.body' },
};

/** Where this person stands, first thing on the page. */
export function TicketState({
  ticket,
  cancelledReason,
}: {
  readonly ticket: TicketView;
  readonly cancelledReason: string | null;
}) {
  const say = useText();
  const { kind, title, body } = WORDS[ticket.state];
  const values = { time: ticket.until, place: ticket.place };
  return (
    <Notice kind={kind} title={say(title, values)}>
      {ticket.state === 'cancelled' && cancelledReason ? (
        <p>{say('occurrence.cancelled.reason', { reason: cancelledReason })}</p>
      ) : null}
      <p>{say(body, values)}</p>
    </Notice>
  );
}
