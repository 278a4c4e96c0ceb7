import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { amountWords } from '../gatherings/money.server';
import type { Clock } from '../gatherings/time.server';
import type { FeeLineData } from './documents.server';
import type { FeeEntryView, FeeView } from './views';

/** Banknotes somebody may hand over, in minor units: what is typed least at a door. */
const NOTES: Readonly<Record<string, readonly number[]>> = {
  JPY: [2000, 5000, 10_000],
  USD: [1000, 2000, 5000, 10_000],
  EUR: [1000, 2000, 5000, 10_000],
};

interface Words {
  readonly locale: Locale;
  readonly say: Say;
  readonly clock: Clock;
}

/** One person's fee in words. Null where nothing is asked. */
export function presentFee(
  fee: FeeLineData | null,
  personId: string,
  { locale, say, clock }: Words,
): FeeView | null {
  if (!fee || (fee.expected === 0 && fee.paid === 0 && fee.waived === 0)) return null;
  const money = (amount: number) => amountWords(amount, fee.currency, locale);
  const entries = fee.entries.map((entry): FeeEntryView => {
    const words = say(`fee.kind.${entry.kind}`, { amount: money(Math.abs(entry.amount)) });
    return {
      id: entry.id,
      words: entry.amount < 0 && entry.kind !== 'REFUNDED' ? say('fee.less', { words }) : words,
      by: say('fee.by', { name: entry.recordedBy, time: clock.moment(entry.recordedAt) }),
      note: entry.note ?? '',
      undone: entry.undone,
      undoable: entry.undoable,
    };
  });
  const tick = fee.entries.findLast(({ kind, undone }) => kind === 'PAID' && !undone);
  return {
    state: fee.open > 0 ? 'open' : fee.paid > 0 ? 'paid' : 'waived',
    words: stateWords(fee, say, money),
    openWords: money(fee.open),
    open: fee.open,
    // The ledger as this page saw it: a button pressed twice, or sent again, is one tick.
    key: `door-${personId}-${fee.entries.length}`,
    undoId: tick?.undoable ? tick.id : '',
    notes: (NOTES[fee.currency] ?? [])
      .filter((note) => note > fee.open)
      .map((note) => ({ value: note, words: money(note) })),
    entries,
  };
}

function stateWords(fee: FeeLineData, say: Say, money: (amount: number) => string): string {
  if (fee.over > 0) return say('fee.state.over', { amount: money(fee.over) });
  if (fee.open > 0 && fee.paid > 0)
    return say('fee.state.part', { open: money(fee.open), paid: money(fee.paid) });
  if (fee.open > 0) return say('fee.state.open', { amount: money(fee.open) });
  if (fee.paid > 0) return say('fee.state.paid', { amount: money(fee.paid) });
  return fee.waived > 0 ? say('fee.state.waived') : say('fee.state.none');
}
