import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { Notice } from '../design-system/notice';
import { Section } from '../design-system/page';
import { ConsolePage } from '../features/host/console-page';
import { Disclosure } from '../features/host/disclosure';
import { MessageDeeds } from '../features/messages/message-deeds';
import { MessageForm } from '../features/messages/message-form';
import { actOnMessage, loadMessage } from '../features/messages/one-message.server';
import type { MessageId } from '../i18n/messages';
import { useText } from '../i18n/use-text';

export const handle = { interactive: true };

const DONE: Readonly<Record<string, MessageId>> = {
  saved: 'message.saved',
  back: 'message.backDone',
};

export const loader = (args: LoaderFunctionArgs) => loadMessage(args);

export const action = (args: ActionFunctionArgs) => actOnMessage(args);

/** A message exactly as it will arrive, before it goes and after. */
export default function HostMessage() {
  const say = useText();
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problem = answer && 'problem' in answer ? answer.problem : null;
  const done = DONE[page.done ?? ''];
  const locales = page.locales.length > 1 ? page.locales : [page.locale];
  return (
    <ConsolePage
      title={page.line.subject}
      aside={page.line.state}
      back={{ to: page.back, label: page.title }}
    >
      <div id="told">
        {problem ? <Notice kind="bad" title={problem} live /> : null}
        {done && page.state === 'DRAFT' ? <Notice kind="ok" title={say(done)} live /> : null}
        {page.state === 'SENT' ? (
          <Notice kind="ok" title={say('message.sent')}>
            <p>{page.line.counts}</p>
          </Notice>
        ) : null}
      </div>
      <p className="sub">{page.line.line}</p>
      <MessageDeeds {...page} />
      <Section id="preview" title={say('message.previewTitle')}>
        <p className="sub">{say('message.previewName')}</p>
        {locales.map((locale) => (
          <div key={locale} className="stack gap-1!">
            {locales.length > 1 ? (
              <p className="text-sm font-bold">
                {say(locale === 'ja' ? 'message.inJa' : 'message.inEn')}
              </p>
            ) : null}
            <iframe
              className="h-160 w-full rounded-md border border-line bg-surface"
              title={say('message.previewFrame')}
              src={`/host/messages/${page.id}/mail/${locale}?v=${page.version}`}
            />
          </div>
        ))}
        <Disclosure title={say('message.asText')}>
          <pre className="m-0 text-sm break-words whitespace-pre-wrap">{page.text}</pre>
        </Disclosure>
      </Section>
      {page.state === 'DRAFT' ? (
        <Section id="edit" title={say('message.edit')}>
          <MessageForm
            key={page.version}
            values={page.values}
            answer={answer}
            ofDate={page.ofDate}
          />
        </Section>
      ) : null}
    </ConsolePage>
  );
}
