import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { wordsOf } from '../features/gatherings/worded.server';
import { ConsolePage } from '../features/host/console-page';
import { SeriesMessages } from '../features/messages/documents.server';
import { MessageForm, NEW_MESSAGE } from '../features/messages/message-form';
import { MessageList } from '../features/messages/message-list';
import { presentMessage } from '../features/messages/present.server';
import { saveMessage } from '../features/messages/save-message.server';
import { notFound, read, servicesOf } from '../graphql/execute.server';
import { sayIn } from '../i18n/catalogues.server';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const { series } = await read(context, SeriesMessages, { slug: params.slug ?? '' });
  if (!series) throw notFound();
  return {
    title: wordsOf(series.title, locale),
    back: `/host/series/${series.slug}`,
    messages: series.messages.map((message) =>
      presentMessage(message, series.timeZone, locale, sayIn(locale)),
    ),
    discarded: new URL(request.url).searchParams.get('done') === 'discarded',
  };
}

export async function action(args: ActionFunctionArgs) {
  const { series } = await read(args.context, SeriesMessages, { slug: args.params.slug ?? '' });
  if (!series) throw notFound();
  return saveMessage(args, await args.request.formData(), { seriesId: series.id });
}

/** To everybody with an answer to a date of the series to come. */
export default function HostSeriesMessages() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <ConsolePage title={say('message.seriesTitle')} back={{ to: page.back, label: page.title }}>
      <div id="told">
        {page.discarded ? <Notice title={say('message.discarded')} live /> : null}
      </div>
      <p>{say('message.seriesLead')}</p>
      <Section id="messages" title={say('message.listTitle')}>
        <MessageList messages={page.messages} />
      </Section>
      <Section id="write" title={say('message.write')}>
        <MessageForm values={NEW_MESSAGE} answer={answer} ofDate={false} />
      </Section>
    </ConsolePage>
  );
}
