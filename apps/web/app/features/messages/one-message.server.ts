import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router';
import { read, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Locale } from '../../i18n/locale';
import { clockOf } from '../gatherings/time.server';
import { wordsOf } from '../gatherings/worded.server';
import { DiscardMessage, MessagePage, SendMessage, TakeBackMessage } from './documents.server';
import { presentMessage } from './present.server';
import { saveMessage } from './save-message.server';

const OTHER: Readonly<Record<Locale, Locale>> = { ja: 'en', en: 'ja' };

/** One message: how it arrives, how many it reaches, and what can be done with it. */
export async function loadMessage({ context, params, request }: LoaderFunctionArgs) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const asked = new URL(request.url).searchParams;
  const id = params.id ?? '';
  const { previewMessage } = await read(context, MessagePage, { id, locale });
  const { message, ...preview } = previewMessage;
  const { occurrence, series } = message;
  const timeZone = (occurrence ?? series).timeZone;
  const other = OTHER[locale];
  return {
    ...preview,
    id,
    line: presentMessage(message, timeZone, locale, say),
    state: message.state,
    version: message.version,
    sends: message.sendsAt ? clockOf(locale, timeZone, say).time(message.sendsAt) : '',
    title: occurrence
      ? `${wordsOf(occurrence.title, locale)} ${say('occurrence.number', { number: occurrence.number })}`
      : wordsOf(series.title, locale),
    back: occurrence
      ? `/host/occurrences/${occurrence.id}/messages`
      : `/host/series/${series.slug}/messages`,
    ofDate: occurrence !== null,
    locales: (['ja', 'en'] as const).filter((one) => message.subject[one]),
    locale,
    values: {
      audience: message.audience,
      subject: message.subject[locale] ?? '',
      body: message.body[locale] ?? '',
      otherSubject: message.subject[other] ?? '',
      otherBody: message.body[other] ?? '',
      replies: message.repliesToWriter,
      later: message.alsoLater,
    },
    done: asked.get('done'),
  };
}

/** Changes the draft, sends it, takes it back, or throws it away. */
export async function actOnMessage(args: ActionFunctionArgs) {
  const { request, context, params } = args;
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const form = await request.formData();
  const messageId = params.id ?? '';
  const here = (done: string) => redirect(`/host/messages/${messageId}?done=${done}#told`, 303);
  const told = (words: string, status: number) => data({ problem: words }, { status });
  switch (form.get('intent')) {
    case 'send': {
      const input = { messageId, version: Number(form.get('version') ?? 0) };
      const sent = await send(context, SendMessage, { input });
      if (!sent.ok) return told(say('form.conflict'), 409);
      const answer = sent.data.sendMessage;
      if (answer.__typename === 'MessageChanged') return told(say('message.changed'), 409);
      if (answer.__typename === 'NobodyToTell') return told(say('message.nobody'), 409);
      if (answer.__typename === 'TooManyMessages') {
        const time = clockOf(locale, 'Asia/Tokyo', say).moment(answer.nextAt);
        return told(say('message.tooMany', { limit: answer.limit, time }), 429);
      }
      return here('sent');
    }
    case 'takeBack': {
      const sent = await send(context, TakeBackMessage, { input: { messageId } });
      const back = sent.ok && sent.data.takeBackMessage.__typename === 'MessageTakenBack';
      return back ? here('back') : told(say('message.tooLate'), 409);
    }
    case 'discard': {
      const to = form.get('back')?.toString() ?? '';
      const sent = await send(context, DiscardMessage, { input: { messageId } });
      const gone = sent.ok && sent.data.discardMessage.__typename === 'MessageDiscarded';
      const safe = /^\/host\/[\w/-]+$/.test(to) ? to : '/host';
      return gone ? redirect(`${safe}?done=discarded#told`, 303) : told(say('message.gone'), 409);
    }
    default:
      return saveMessage(args, form, { messageId });
  }
}
