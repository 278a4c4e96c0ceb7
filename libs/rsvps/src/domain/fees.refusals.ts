import type { Refusal } from '@asaza/kernel';
import type { FeeState } from './fee-ledger';

/** Nothing is open: it was paid or waived already, or there is no fee at all. */
export interface NothingToPay extends Refusal<'ALREADY_PAID' | 'ALREADY_WAIVED' | 'NO_FEE'> {
  readonly state: FeeState | null;
}
export const nothingToPay = (state: FeeState | null): NothingToPay => ({
  code:
    state === null || (state.paid === 0 && state.waived === 0)
      ? 'NO_FEE'
      : state.paid > 0
        ? 'ALREADY_PAID'
        : 'ALREADY_WAIVED',
  state,
});

/** The amount does not fit: more than is open (`most`), or less money than is to stay. */
export interface WrongAmount extends Refusal<
  'MORE_THAN_OPEN' | 'MORE_THAN_PAID' | 'TOO_LITTLE_GIVEN'
> {
  readonly currency: string;
  /** The bound that was missed, in minor units. */
  readonly limit: number;
}
export const wrongAmount = (
  code: WrongAmount['code'],
  currency: string,
  limit: number,
): WrongAmount => ({ code, currency, limit });

export interface WrongCurrency extends Refusal<'WRONG_CURRENCY'> {
  /** The currency in which this person's fee is counted. */
  readonly currency: string;
}
export const wrongCurrency = (currency: string): WrongCurrency => ({
  code: 'WRONG_CURRENCY',
  currency,
});

/** Nobody of this name is expected at this occurrence. */
export type NotAnAttendee = Refusal<'NOT_AN_ATTENDEE'>;
export const notAnAttendee: NotAnAttendee = { code: 'NOT_AN_ATTENDEE' };

/** The line was taken back already, takes one back itself, or another line stands on it. */
export type CannotUndo = Refusal<'ALREADY_UNDONE' | 'IS_AN_UNDO' | 'NEEDED_BY_ANOTHER'>;
export const cannotUndo = (code: CannotUndo['code']): CannotUndo => ({ code });

/** Nothing was paid, so there is nothing to write out. */
export type NothingPaid = Refusal<'NOTHING_PAID'>;
export const nothingPaid: NothingPaid = { code: 'NOTHING_PAID' };
