/** Six digits from what a person typed or pasted: full-width digits, blanks and hyphens are fine. */
export const codeDigits = (raw: string): string => raw.normalize('NFKC').replace(/\D/g, '');

/** An instant that came in an address: only its exact ISO form is believed. */
export const instantOf = (raw: string | null): string | null =>
  raw && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(raw) && !Number.isNaN(Date.parse(raw))
    ? raw
    : null;
