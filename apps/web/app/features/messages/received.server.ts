import { graphql, type ResultOf } from '../../graphql/graphql';
import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import { worded, wordsOf, type Worded } from '../gatherings/worded.server';

/** A message as its reader has it. */
export const ReceivedMessage = graphql(`
  fragment ReceivedMessage on ReceivedMessage {
    id
    kind
    subject {
      ja
      en
    }
    body {
      ja
      en
    }
    sentAt
    writtenBy
  }
`);

export interface ReceivedView {
  readonly id: string;
  readonly urgent: boolean;
  readonly subject: string;
  readonly body: Worded;
  readonly by: string;
}

export const presentReceived = (
  messages: readonly ResultOf<typeof ReceivedMessage>[],
  timeZone: string,
  locale: Locale,
  say: Say,
): ReceivedView[] =>
  messages.map((message) => {
    const time = clockOf(locale, timeZone, say).moment(message.sentAt);
    return {
      id: message.id,
      urgent: message.kind === 'TODAY',
      subject: wordsOf(message.subject, locale),
      body: worded(message.body, locale) ?? { text: '' },
      by: message.writtenBy
        ? say('message.receivedBy', { name: message.writtenBy, time })
        : say('message.sentAt', { time }),
    };
  });
