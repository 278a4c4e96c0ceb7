import type { Locale } from '../../i18n/locale';
import type { Say } from '../../i18n/messages';
import { type LocalizedText, wordsOf } from './worded.server';

interface Fee {
  /** Minor units; yen have none. */
  readonly amount: number;
  readonly currency: string;
  readonly note?: LocalizedText | null;
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

/** 2,000円 / ¥2,000 */
export function amountWords(amount: number, currency: string, locale: Locale): string {
  const format = formatOf(currency, locale);
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0));
}

/** 会費 2,000円 当日払い */
export function feeWords(fee: Fee | null | undefined, locale: Locale, say: Say): string {
  if (!fee || fee.amount === 0) return say('seats.free');
  const note = wordsOf(fee.note, locale) || say('seats.atTheDoor');
  return say('seats.fee', { amount: amountWords(fee.amount, fee.currency, locale), note });
}
