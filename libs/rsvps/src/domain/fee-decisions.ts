import { ok, refuse, type Outcome } from '@asaza/kernel';
import { feeState, living, type FeeEntry, type FeeMethod, type FeeState } from './fee-ledger';
import {
  cannotUndo,
  nothingToPay,
  wrongAmount,
  wrongCurrency,
  type CannotUndo,
  type NothingToPay,
  type WrongAmount,
  type WrongCurrency,
} from './fees.refusals';

/** A line as it will be written. */
export type NewEntry = Pick<FeeEntry, 'kind' | 'amount' | 'currency' | 'method' | 'undoes'>;

export interface Payment {
  /** What is paid; null: all that is open. */
  readonly amount: number | null;
  /** The note or coins that were handed over; null: the exact amount. */
  readonly given: number | null;
  readonly currency: string | null;
  readonly method: FeeMethod;
}

type Ledger = { readonly entries: readonly FeeEntry[]; readonly state: FeeState | null };

/** The price is written down with the first line: a fee that changes later changes nothing that was settled. */
const withPrice = (entries: readonly FeeEntry[], state: FeeState, line: NewEntry): NewEntry[] =>
  living(entries).some(({ kind }) => kind === 'expected')
    ? [line]
    : [entryOf('expected', state.expected, state.currency), line];

const entryOf = (
  kind: NewEntry['kind'],
  amount: number,
  currency: string,
  method: FeeMethod | null = null,
): NewEntry => ({ kind, amount, currency, method, undoes: null });

/** Somebody pays at the door: never more than is open; what was given beyond is change. */
export function pay(
  { entries, state }: Ledger,
  payment: Payment,
): Outcome<
  { readonly lines: NewEntry[]; readonly change: number },
  NothingToPay | WrongAmount | WrongCurrency
> {
  if (state === null || state.open === 0) return refuse(nothingToPay(state));
  const { currency, open } = state;
  if (payment.currency !== null && payment.currency !== currency)
    return refuse(wrongCurrency(currency));
  const amount = payment.amount ?? open;
  if (amount > open) return refuse(wrongAmount('MORE_THAN_OPEN', currency, open));
  const given = payment.given ?? amount;
  if (given < amount) return refuse(wrongAmount('TOO_LITTLE_GIVEN', currency, amount));
  const line = entryOf('paid', amount, currency, payment.method);
  return ok({ lines: withPrice(entries, state, line), change: given - amount });
}

/** What is open is let go. */
export function waive({ entries, state }: Ledger): Outcome<NewEntry[], NothingToPay> {
  if (state === null || state.open === 0) return refuse(nothingToPay(state));
  return ok(withPrice(entries, state, entryOf('waived', state.open, state.currency)));
}

/** Money goes back: at most what was paid. */
export function refund(
  { state }: Ledger,
  amount: number,
  method: FeeMethod,
): Outcome<NewEntry[], NothingToPay | WrongAmount> {
  if (state === null || state.paid === 0) return refuse(nothingToPay(state));
  if (amount > state.paid) return refuse(wrongAmount('MORE_THAN_PAID', state.currency, state.paid));
  return ok([entryOf('refunded', -amount, state.currency, method)]);
}

/** Another price for this person: the difference is one more line. */
export function correct(
  { entries, state }: Ledger,
  to: { readonly amount: number; readonly currency: string },
): Outcome<NewEntry[], WrongCurrency> {
  const currency = state?.currency ?? to.currency;
  if (to.currency !== currency) return refuse(wrongCurrency(currency));
  const own = living(entries).some(({ kind }) => kind === 'expected');
  if (own && state && state.expected === to.amount) return ok([]);
  const difference = own && state ? to.amount - state.expected : to.amount;
  return ok([entryOf('expected', difference, currency)]);
}

/** Takes a line back by one against it, unless others stand on it: then those go first. */
export function undo(
  entries: readonly FeeEntry[],
  entry: FeeEntry,
): Outcome<NewEntry[], CannotUndo> {
  if (entry.undoes !== null) return refuse(cannotUndo('IS_AN_UNDO'));
  if (entries.some(({ undoes }) => undoes === entry.id))
    return refuse(cannotUndo('ALREADY_UNDONE'));
  const { kind, amount, currency, method } = entry;
  const line: NewEntry = { kind, amount: -amount, currency, method, undoes: entry.id };
  const after = feeState([...entries, { ...line, id: '' }], null);
  const broken = after !== null && (after.paid < 0 || after.expected < 0);
  return broken ? refuse(cannotUndo('NEEDED_BY_ANOTHER')) : ok([line]);
}
