import { Card } from '../../design-system/card';
import { Section } from '../../design-system/page';
import { useText } from '../../i18n/use-text';
import { Prose } from '../gatherings/prose';
import type { ReceivedView } from './received.server';

/** What the hosts wrote, on the page of whoever it is for; news of the day first. */
export function ReceivedMessages({ messages }: { readonly messages: readonly ReceivedView[] }) {
  const say = useText();
  if (messages.length === 0) return null;
  return (
    <Section id="messages" title={say('message.received')}>
      {messages.map((message) => (
        <Card key={message.id} look={message.urgent ? 'dawn' : 'plain'} className="stack gap-2!">
          <div>
            <h3 className="text-base font-bold">{message.subject}</h3>
            <p className="sub">{message.by}</p>
          </div>
          <Prose words={message.body} />
        </Card>
      ))}
    </Section>
  );
}
