const digits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits ?? 0;

/**
 * What was typed as money, in minor units: 10,000 (JPY) is 10000, 12.5 (USD) is 1250. Digits are moved as text;
 * no fraction is computed with. Null when it is no amount of this currency.
 */
export function minorUnits(typed: string, currency: string): number | null {
  const plain = typed
    .normalize('NFKC')
    .replace(/[¥$€£円,\s]/g, '')
    .trim();
  const match = /^(\d{1,9})(?:\.(\d+))?$/.exec(plain);
  const places = digits(currency);
  const fraction = match?.[2] ?? '';
  if (!match || fraction.length > places) return null;
  return Number(`${match[1]}${fraction.padEnd(places, '0')}`);
}

/** 1250 of USD as somebody would type it: 12.50. */
export function typedAmount(amount: number, currency: string): string {
  const places = digits(currency);
  if (places === 0) return String(amount);
  const text = String(amount).padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}
