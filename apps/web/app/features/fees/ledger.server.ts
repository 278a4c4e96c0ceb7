import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { amountWords } from '../gatherings/money.server';
import { clockOf } from '../gatherings/time.server';
import type { LedgerData } from './documents.server';
import { presentFee } from './present.server';
import type { FeeView } from './views';

export interface LedgerPerson {
  readonly id: string;
  readonly name: string;
  readonly yomi: string | null;
  readonly fee: FeeView;
}

export interface LedgerView {
  readonly counts: string;
  readonly totals: readonly {
    readonly currency: string;
    readonly parts: readonly {
      readonly id: string;
      readonly words: string;
      readonly amount: string;
    }[];
  }[];
  readonly boxes: readonly { readonly name: string; readonly amount: string }[];
  readonly people: readonly LedgerPerson[];
}

const PARTS = ['expected', 'paid', 'open', 'waived', 'over'] as const;

/** The ledger of an occurrence in words; sums come as digits and stay whole. */
export function presentLedger(occurrence: LedgerData, locale: Locale, say: Say): LedgerView {
  const { feeLedger, timeZone, door } = occurrence;
  const clock = clockOf(locale, timeZone, say);
  const { settled, people, open } = feeLedger;
  return {
    counts: say('fee.counts', { settled, people, open }),
    totals: (feeLedger.totals ?? []).map((total) => ({
      currency: total.currency,
      parts: PARTS.filter((part) => part !== 'over' || total.over !== '0').map((part) => ({
        id: part,
        words: say(`fee.part.${part}`),
        amount: amountWords(Number(total[part]), total.currency, locale),
      })),
    })),
    boxes: (feeLedger.boxes ?? []).map((box) => ({
      name: box.name,
      amount: amountWords(Number(box.amount), box.currency, locale),
    })),
    people: door.entries.flatMap(({ personId, name, yomi, fee }): LedgerPerson[] => {
      const view = presentFee(fee, personId, { locale, say, clock });
      return view ? [{ id: personId, name, yomi: yomi === name ? null : yomi, fee: view }] : [];
    }),
  };
}
