import type { FeeEntry, FeeState } from './fee-ledger';
import { living } from './fee-ledger';

/** Sums of one occurrence in one currency. Beyond 32 bits on purpose: a large hall pays in rupiah. */
export interface FeeTotal {
  readonly currency: string;
  readonly expected: number;
  readonly paid: number;
  readonly waived: number;
  readonly open: number;
  readonly over: number;
}

/** What one helper took in and gave out, in cash: what must lie in their box. */
export interface CashBox {
  readonly personId: string;
  readonly currency: string;
  readonly amount: number;
}

export interface FeeCounts {
  /** Everybody of whom something is or was expected. */
  readonly people: number;
  readonly settled: number;
  readonly open: number;
  readonly waived: number;
}

/** By currency, as money of two currencies has no sum. */
export function totalsOf(states: readonly FeeState[]): FeeTotal[] {
  const currencies = [...new Set(states.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = states.filter((state) => state.currency === currency);
    const add = (part: 'expected' | 'paid' | 'waived' | 'open' | 'over') =>
      own.reduce((total, state) => total + state[part], 0);
    return {
      currency,
      ...{ expected: add('expected'), paid: add('paid'), waived: add('waived') },
      ...{ open: add('open'), over: add('over') },
    };
  });
}

export const countsOf = (states: readonly FeeState[]): FeeCounts => ({
  people: states.length,
  settled: states.filter(({ open }) => open === 0).length,
  open: states.filter(({ open }) => open > 0).length,
  waived: states.filter(({ waived }) => waived > 0).length,
});

/** Cash by whose hands it went through; what was taken back was never there. */
export function boxesOf(
  entries: readonly (FeeEntry & { readonly recordedBy: string })[],
): CashBox[] {
  const boxes = new Map<string, { personId: string; currency: string; amount: number }>();
  for (const { method, recordedBy, currency, amount } of living(entries)) {
    if (method !== 'cash') continue;
    const key = `${recordedBy} ${currency}`;
    const box = boxes.get(key) ?? { personId: recordedBy, currency, amount: 0 };
    boxes.set(key, { ...box, amount: box.amount + amount });
  }
  return [...boxes.values()];
}
