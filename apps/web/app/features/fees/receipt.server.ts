import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { amountWords } from '../gatherings/money.server';
import { titleOf } from '../gatherings/present.server';
import { clockOf } from '../gatherings/time.server';
import { wordsOf } from '../gatherings/worded.server';
import { IssueReceipt, type PaperData } from './documents.server';

export type PaperView = ReturnType<typeof presentPaper>;

/** The receipt in the language in which it was written out, dated where the occurrence takes place. */
export function presentPaper(receipt: PaperData) {
  const { locale, occurrence } = receipt;
  const say = sayIn(locale);
  const clock = clockOf(locale, occurrence.timeZone, say);
  return {
    lang: locale,
    title: say('receipt.title'),
    reissued: receipt.reissued ? say('receipt.reissued') : '',
    number: say('receipt.number', { number: String(receipt.number).padStart(5, '0') }),
    issued: say('receipt.issued', { date: dateOf(receipt.issuedAt, locale, occurrence.timeZone) }),
    addressee: say('receipt.to', { name: receipt.addressee }),
    amount: amountWords(receipt.amount, receipt.currency, locale),
    purpose: say('receipt.purpose', {
      title: titleOf(occurrence, locale, say),
      date: clock.moment(occurrence.startsAt),
    }),
    received: say('receipt.received'),
    issuer: wordsOf(occurrence.club.name, locale),
  };
}

const dateOf = (instant: string, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(instant));

/** Writes it out and shows the paper. `by`: the ticket, or the occurrence and the person at the door. */
export async function issueReceipt(
  { context, request }: ActionFunctionArgs,
  by: { token: string } | { occurrenceId: string; personId: string },
  papers: string,
) {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const form = await request.formData();
  const addressee = form.get('addressee')?.toString() ?? '';
  const sent = await send(context, IssueReceipt, {
    input: { ...by, addressee, locale: form.get('language') === 'en' ? 'en' : 'ja' },
  });
  if (!sent.ok) {
    const { reason, limit } = sent.problem;
    const labels = { addressee: 'receipt.addressee' } as const;
    const note = reasonWords(say, labels, 'addressee', reason, limit);
    return data({ note, addressee }, { status: 422 });
  }
  const answer = sent.data.issueReceipt;
  if (answer.__typename === 'NothingPaid')
    return data({ note: say('receipt.nothingPaid'), addressee }, { status: 409 });
  return redirect(`${papers}/${answer.receipt.id}`, 303);
}
