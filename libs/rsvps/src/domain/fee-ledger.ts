import type { Temporal } from '@asaza/recurrence';

/**
 * What entries do: `expected` sets a price, `paid` and `refunded` move money, `waived` lets a part go.
 * Amounts are whole numbers in minor units of the currency; only refunds and what takes something back are negative.
 */
export const FEE_KINDS = ['expected', 'paid', 'waived', 'refunded'] as const;
export type FeeKind = (typeof FEE_KINDS)[number];

/** How money came. Open on purpose: cards have a provider of their own one day. */
export const FEE_METHODS = ['cash', 'other'] as const;
export type FeeMethod = (typeof FEE_METHODS)[number];

/** One line of the ledger. Lines are added, never changed: a mistake is taken back by a line against it. */
export interface FeeEntry {
  readonly id: string;
  readonly kind: FeeKind;
  readonly amount: number;
  readonly currency: string;
  readonly method: FeeMethod | null;
  /** The line that this one takes back. */
  readonly undoes: string | null;
}

/** A line with who wrote it and when. */
export interface RecordedEntry extends FeeEntry {
  readonly occurrenceId: string;
  readonly personId: string;
  readonly seq: number;
  readonly given: number | null;
  readonly note: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Temporal.Instant;
}

/** What a person owes without a line saying otherwise. */
export interface Price {
  readonly amount: number;
  readonly currency: string;
}

/** Where one person stands with one occurrence. Nothing in it is ever negative. */
export interface FeeState {
  readonly currency: string;
  readonly expected: number;
  readonly paid: number;
  readonly waived: number;
  /** Still to be paid. */
  readonly open: number;
  /** Paid beyond what is expected: to be given back. */
  readonly over: number;
}

/** The lines that count: neither taken back nor taking back. */
export function living<E extends Pick<FeeEntry, 'id' | 'undoes'>>(entries: readonly E[]): E[] {
  const undone = new Set(entries.map(({ undoes }) => undoes));
  return entries.filter(({ id, undoes }) => undoes === null && !undone.has(id));
}

const sum = (entries: readonly FeeEntry[], ...kinds: readonly FeeKind[]): number =>
  entries.reduce((total, { kind, amount }) => (kinds.includes(kind) ? total + amount : total), 0);

/**
 * Lines that count decide; without one that sets a price, the price of today does. Null: nobody expects
 * anything and nothing was paid.
 */
export function feeState(entries: readonly FeeEntry[], price: Price | null): FeeState | null {
  const counted = living(entries);
  const currency = counted[0]?.currency ?? price?.currency;
  if (currency === undefined) return null;
  const own = counted.some(({ kind }) => kind === 'expected');
  const today = price?.currency === currency ? price.amount : 0;
  const expected = own ? sum(counted, 'expected') : today;
  const paid = sum(counted, 'paid', 'refunded');
  const waived = sum(counted, 'waived');
  const left = expected - paid - waived;
  return {
    ...{ currency, expected, paid, waived },
    open: Math.max(0, left),
    over: Math.max(0, paid - Math.max(0, expected - waived)),
  };
}

/** What one person pays: members their price, everybody they bring the full one. */
export function priceFor(
  fee: {
    readonly amount: number;
    readonly currency: string;
    readonly memberAmount?: number | null;
  } | null,
  who: { readonly member: boolean; readonly companions: number },
): Price | null {
  if (!fee) return null;
  const own = who.member ? (fee.memberAmount ?? fee.amount) : fee.amount;
  return { amount: own + fee.amount * who.companions, currency: fee.currency };
}
