import { type ActionFunctionArgs, data, redirect } from 'react-router';
import { reasonWords } from '../../forms/form.server';
import { type InputProblem, send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import type { Say } from '../../i18n/messages';
import { amountWords } from '../gatherings/money.server';
import { CorrectFee, FeesPage, RefundFee, WaiveFee } from './documents.server';
import { minorUnits } from './minor-units';
import { tickFee } from './tick.server';

/** One person's fee, changed by the form that was sent; what was refused is said with what was typed. */
export async function changeFees(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const note = await change(args, form);
  if (note === null) {
    const personId = form.get('personId')?.toString() ?? '';
    return redirect(`/host/occurrences/${args.params.id}/fees#fee-${personId}`, 303);
  }
  const typed = form.get('amount')?.toString() ?? '';
  return data({ note, typed }, { status: 409 });
}

/** Null when it is done; else why not. */
async function change(args: ActionFunctionArgs, form: FormData): Promise<string | null> {
  const { context, params } = args;
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const intent = form.get('intent')?.toString();
  const about = {
    occurrenceId: params.id ?? '',
    personId: form.get('personId')?.toString() ?? '',
    note: form.get('note')?.toString(),
  };
  if (intent === 'pay') return (await tickFee(args, form)).note;
  if (intent === 'undo') {
    form.set('intent', 'unpay');
    return (await tickFee(args, form)).note;
  }
  if (intent === 'waive') {
    const sent = await send(context, WaiveFee, { input: about });
    if (!sent.ok) return problemWords(sent.problem, say);
    return sent.data.waiveFee.__typename === 'FeeRecorded' ? null : say('fee.bad.nothing');
  }
  const amount = minorUnits(form.get('amount')?.toString() ?? '', await currencyOf(args));
  if (amount === null) return say('fee.bad.number');
  if (intent === 'correct') {
    const sent = await send(context, CorrectFee, { input: { ...about, amount } });
    if (!sent.ok) return problemWords(sent.problem, say);
    return sent.data.correctFee.__typename === 'FeeRecorded' ? null : say('fee.bad.gone');
  }
  const sent = await send(context, RefundFee, { input: { ...about, amount } });
  if (!sent.ok) return problemWords(sent.problem, say);
  const answer = sent.data.refundFee;
  if (answer.__typename === 'WrongFeeAmount')
    return say('fee.bad.tooMuch', { amount: amountWords(answer.limit, answer.currency, locale) });
  return answer.__typename === 'FeeRecorded' ? null : say('fee.bad.nothing');
}

/** In which currency amounts are typed here. */
async function currencyOf({ context, params }: ActionFunctionArgs): Promise<string> {
  const { execute } = servicesOf(context);
  const { data: found } = await execute(FeesPage, { id: params.id ?? '' });
  const occurrence = found?.occurrence;
  return occurrence?.feeLedger.totals?.[0]?.currency ?? occurrence?.fee?.currency ?? 'JPY';
}

const problemWords = ({ field, reason, limit }: InputProblem, say: Say): string =>
  reasonWords(say, { amount: 'fee.amount', note: 'fee.note' }, field, reason, limit);
