import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { clockOf } from '../gatherings/time.server';
import { wordsOf } from '../gatherings/worded.server';
import type { MessageLineData } from './documents.server';

/** One message as the lists of hosts show it. */
export interface MessageLineView {
  readonly id: string;
  readonly subject: string;
  readonly state: string;
  /** To whom, by whom, when. */
  readonly line: string;
  /** How the mails went; empty before they go. */
  readonly counts: string;
  readonly troubled: boolean;
}

const COUNTS = ['waiting', 'failed', 'uncertain', 'withheld'] as const;

export function presentMessage(
  message: MessageLineData,
  timeZone: string,
  locale: Locale,
  say: Say,
): MessageLineView {
  const clock = clockOf(locale, timeZone, say);
  const { deliveries, state } = message;
  const when = message.sentAt
    ? say('message.sentAt', { time: clock.moment(message.sentAt) })
    : message.sendsAt
      ? say('message.sendsAt', { time: clock.moment(message.sendsAt) })
      : say('message.createdAt', { time: clock.moment(message.createdAt) });
  const counts = [
    say('message.counts', { recipients: deliveries.recipients, sent: deliveries.sent }),
    ...COUNTS.filter((key) => deliveries[key] > 0).map((key) =>
      say(`message.count.${key}`, { count: deliveries[key] }),
    ),
  ];
  return {
    id: message.id,
    subject: wordsOf(message.subject, locale),
    state:
      state === 'DRAFT' && message.takenBackAt
        ? say('message.takenBack')
        : message.kind === 'TODAY'
          ? say('message.today')
          : say(`message.state.${state}`),
    line: [
      say('message.to', { audience: say(`message.audience.${message.audience}`) }),
      message.writtenBy ? say('message.by', { name: message.writtenBy }) : '',
      when,
    ]
      .filter(Boolean)
      .join(say('common.dot')),
    counts: state === 'SENT' ? counts.join(say('common.dot')) : '',
    troubled: deliveries.failed + deliveries.uncertain > 0,
  };
}
