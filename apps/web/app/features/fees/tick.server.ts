import type { ActionFunctionArgs } from 'react-router';
import { send, servicesOf } from '../../graphql/execute.server';
import { sayIn } from '../../i18n/catalogues.server';
import { amountWords } from '../gatherings/money.server';
import { minorUnits } from './minor-units';
import { RecordPayment, UndoFee } from './documents.server';

export interface Ticked {
  readonly ok: boolean;
  /** Why not, in words. */
  readonly note: string | null;
  /** The change to hand out, large. */
  readonly change: string | null;
}

/** A tick at the door, with or without a banknote, or the tick taken back. */
export async function tickFee(
  { context, params }: ActionFunctionArgs,
  form: FormData,
): Promise<Ticked> {
  const { locale } = servicesOf(context);
  const say = sayIn(locale);
  const bad = (note: string): Ticked => ({ ok: false, note, change: null });
  const about = {
    occurrenceId: params.id ?? '',
    personId: form.get('personId')?.toString() ?? '',
  };
  if (form.get('intent') === 'unpay') {
    const sent = await send(context, UndoFee, {
      input: { ...about, entryId: form.get('entryId')?.toString() ?? '' },
    });
    const gone = !sent.ok || sent.data.undoFeeEntry.__typename === 'NotAnAttendee';
    return gone ? bad(say('fee.bad.gone')) : { ok: true, note: null, change: null };
  }
  const typed = form.get('given')?.toString().trim() ?? '';
  const currency = form.get('currency')?.toString() ?? 'JPY';
  const given = typed === '' ? null : minorUnits(typed, currency);
  if (typed !== '' && given === null) return bad(say('fee.bad.number'));
  const sent = await send(context, RecordPayment, {
    input: { ...about, given, idempotencyKey: form.get('key')?.toString() },
  });
  if (!sent.ok)
    return bad(say(sent.problem.reason === 'conflict' ? 'fee.bad.stale' : 'fee.bad.number'));
  const answer = sent.data.recordPayment;
  switch (answer.__typename) {
    case 'FeeRecorded': {
      const change =
        answer.change > 0 && answer.fee
          ? amountWords(answer.change, answer.fee.currency, locale)
          : null;
      return { ok: true, note: null, change };
    }
    case 'WrongFeeAmount': {
      const amount = amountWords(answer.limit, answer.currency, locale);
      return bad(say('fee.bad.tooLittle', { amount }));
    }
    case 'NothingToPay':
      return bad(say(`fee.bad.${answer.code === 'ALREADY_PAID' ? 'paid' : 'nothing'}`));
    default:
      return bad(say('fee.bad.gone'));
  }
}
