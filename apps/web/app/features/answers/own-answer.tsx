import { ButtonLink } from '../../design-system/button';
import { Notice, type NoticeKind } from '../../design-system/notice';
import type { MessageId } from '../../i18n/messages';
import { useText } from '../../i18n/use-text';
import type { OwnAnswerView } from './form-views';

const WORDS: Record<
  OwnAnswerView['state'],
  { kind: NoticeKind; title: MessageId; body?: MessageId }
> = {
  seated: { kind: 'ok', title: 'answer.already' },
  waiting: { kind: 'info', title: 'ticket.waiting.title', body: 'answer.own.waiting' },
  offered: { kind: 'ok', title: 'ticket.offered.title', body: 'ticket.offered.body' },
  pending: { kind: 'warn', title: 'ticket.pending.title', body: 'ticket.pending.body' },
  refused: { kind: 'info', title: 'ticket.refused.title', body: 'ticket.refused.body' },
};

/** The viewer has answered: where they stand, and the way to their ticket, where everything can be changed. */
export function OwnAnswer({ own, name }: { readonly own: OwnAnswerView; readonly name: string }) {
  const say = useText();
  const { kind, title, body } = WORDS[own.state];
  const values = { name, place: own.place, time: own.until, reason: own.reason };
  return (
    <Notice kind={kind} title={say(title, values)}>
      {body ? <p>{say(body, values)}</p> : null}
      <ButtonLink to={own.ticket} look="ghost" className="mt-2" reloadDocument>
        {say('answer.openTicket')}
      </ButtonLink>
    </Notice>
  );
}
