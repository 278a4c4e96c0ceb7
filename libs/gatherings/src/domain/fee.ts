import {
  invalid,
  ok,
  parseInteger,
  parseOptionalLocalizedLine,
  refuse,
  type InvalidInput,
  type LocalizedText,
  type Outcome,
} from '@asaza/kernel';
import type { FeeFacts } from './occurrence';

const MOST = 10_000_000;
const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

export interface RawFee {
  readonly amount: number;
  readonly currency: string;
  readonly note?: Partial<LocalizedText> | null;
}

/** The fee at the door; nothing to pay is null. Refusals name `fee.amount`, `fee.currency`, `fee.note`. */
export function parseFee(raw: RawFee | null | undefined): Outcome<FeeFacts | null, InvalidInput> {
  if (!raw) return ok(null);
  const amount = parseInteger('fee.amount', raw.amount, 0, MOST);
  if (!amount.ok) return amount;
  const currency = raw.currency.trim().toUpperCase();
  if (!CURRENCIES.has(currency)) return refuse(invalid('fee.currency', 'unknown_currency'));
  const note = parseOptionalLocalizedLine('fee.note', raw.note, 100);
  if (!note.ok) return note;
  return ok(amount.value === 0 ? null : { amount: amount.value, currency, note: note.value });
}
