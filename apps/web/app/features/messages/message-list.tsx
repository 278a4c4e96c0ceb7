import { CardLink } from '../../design-system/card';
import { EmptyState } from '../../design-system/notice';
import { useText } from '../../i18n/use-text';
import type { MessageLineView } from './present.server';

/** What was written so far, the newest first, with how the mails went. */
export function MessageList({ messages }: { readonly messages: readonly MessageLineView[] }) {
  const say = useText();
  if (messages.length === 0)
    return (
      <EmptyState title={say('message.none')}>
        <p>{say('message.noneBody')}</p>
      </EmptyState>
    );
  return messages.map((message) => (
    <CardLink key={message.id} to={`/host/messages/${message.id}`}>
      <b>{message.subject}</b>{' '}
      <span className="font-bold whitespace-nowrap text-primary">{message.state}</span>
      <span className="sub block">{message.line}</span>
      {message.counts ? (
        <span className={`block text-sm ${message.troubled ? 'font-bold text-bad' : ''}`}>
          {message.counts}
        </span>
      ) : null}
    </CardLink>
  ));
}
