import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { type LocalizedText, wordsOf } from './worded.server';

interface Fee {
  /** Minor units; yen have none. */
  readonly amount: number;
  readonly currency: string;
  readonly note?: LocalizedText | null;
  readonly memberAmount?: number | null;
  readonly terms?: LocalizedText | null;
}

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: locale === 'ja' ? 'name' : 'narrowSymbol',
    });
  formats.set(key, known);
  return known;
}

/** 1250 of USD are 12.5 dollars, 2000 of JPY are 2000 yen. */
export const majorUnits = (amount: number, currency: string): number =>
  amount / 10 ** (formatOf(currency, 'en').resolvedOptions().maximumFractionDigits ?? 0);

/** 2,000円 / ¥2,000 */
export const amountWords = (amount: number, currency: string, locale: Locale): string =>
  formatOf(currency, locale).format(majorUnits(amount, currency));

/** 会費 2,000円 当日払い */
export function feeWords(fee: Fee | null | undefined, locale: Locale, say: Say): string {
  if (!fee || fee.amount === 0) return say('seats.free');
  const note = wordsOf(fee.note, locale) || say('seats.atTheDoor');
  return say('seats.fee', { amount: amountWords(fee.amount, fee.currency, locale), note });
}

/** 会員 1,500円 */
export function memberWords(fee: Fee | null | undefined, locale: Locale, say: Say): string {
  const amount = fee?.memberAmount ?? null;
  return !fee || amount === null
    ? ''
    : say('fee.members', { amount: amountWords(amount, fee.currency, locale) });
}

/** What becomes of the fee when somebody cancels; empty where nothing is said. */
export const feeTerms = (fee: Fee | null | undefined, locale: Locale): string =>
  wordsOf(fee?.terms, locale);
