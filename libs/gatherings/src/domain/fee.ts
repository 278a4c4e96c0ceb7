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
  readonly memberAmount?: number | null;
  readonly terms?: Partial<LocalizedText> | null;
}

/** The fee at the door; nothing to pay is null. Refusals name `fee.amount`, `fee.memberAmount`, `fee.terms` and so on. */
export function parseFee(raw: RawFee | null | undefined): Outcome<FeeFacts | null, InvalidInput> {
  if (!raw) return ok(null);
  const amount = parseInteger('fee.amount', raw.amount, 0, MOST);
  if (!amount.ok) return amount;
  const currency = raw.currency.trim().toUpperCase();
  if (!CURRENCIES.has(currency)) return refuse(invalid('fee.currency', 'unknown_currency'));
  const note = parseOptionalLocalizedLine('fee.note', raw.note, 100);
  if (!note.ok) return note;
  const member = parseMemberAmount(raw.memberAmount, amount.value);
  if (!member.ok) return member;
  const terms = parseOptionalLocalizedLine('fee.terms', raw.terms, 200);
  if (!terms.ok) return terms;
  if (amount.value === 0) return ok(null);
  return ok({
    ...{ amount: amount.value, currency, note: note.value },
    ...{ memberAmount: member.value, terms: terms.value },
  });
}

/** Members pay less, perhaps nothing; as much as everybody is no price of its own. */
function parseMemberAmount(
  raw: number | null | undefined,
  amount: number,
): Outcome<number | null, InvalidInput> {
  if (raw === null || raw === undefined) return ok(null);
  const parsed = parseInteger('fee.memberAmount', raw, 0, Math.max(amount, 0));
  return parsed.ok && parsed.value === amount ? ok(null) : parsed;
}
