import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { OccurrenceMessages } from '../features/messages/documents.server';
import { MessageForm, NEW_MESSAGE } from '../features/messages/message-form';
import { MessageList } from '../features/messages/message-list';
import { presentMessage } from '../features/messages/present.server';
import { saveMessage } from '../features/messages/save-message.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { occurrence } = await read(context, OccurrenceMessages, { id: params.id ?? '' });
  if (!occurrence) throw notFound();
  return {
    messages: occurrence.messages.map((message) =>
      presentMessage(message, occurrence.timeZone, locale, sayIn(locale)),
    ),
    discarded: new URL(request.url).searchParams.get('done') === 'discarded',
  };
}

export const action = async (args: ActionFunctionArgs) =>
  saveMessage(args, await args.request.formData(), { occurrenceId: args.params.id ?? '' });

/** What was written about one date, and the next message. */
export default function HostMessages() {
  const say = useText();
  const { messages, discarded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <div id="told">{discarded ? <Notice title={say('message.discarded')} live /> : null}</div>
      <Section id="messages" title={say('message.listTitle')}>
        <MessageList messages={messages} />
      </Section>
      <Section id="write" title={say('message.write')}>
        <MessageForm values={NEW_MESSAGE} answer={answer} ofDate />
      </Section>
    </>
  );
}
