const HUGE = 2_000_000_000;

/** A number as people type it: full-width digits, commas and 円 are fine. Too large for the schema stays too large. */
export function typedNumber(raw: string): number | null {
  const digits = raw.normalize('NFKC').replace(/[\s,、円人回分枠¥]/g, '');
  return /^-?\d+$/.test(digits) ? Math.max(-HUGE, Math.min(HUGE, Number(digits))) : null;
}

/**
 * A time of day as people type it, as `HH:mm`: 7:00, 700, 7時半, 19時30分, 7 pm. Native time fields show
 * the clock of the browser's language, not of the page, and want a colon that number keys do not have.
 */
export function typedTime(raw: string): string | null {
  const text = raw.normalize('NFKC').trim().toLowerCase().replace(/時半$/, ':30');
  const found = /^(\d{1,2})[:時.]?(\d{2})?[分時]?\s*(am|pm)?$/.exec(text);
  if (!found) return null;
  const [, hours = '', minutes = '00', half] = found;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
