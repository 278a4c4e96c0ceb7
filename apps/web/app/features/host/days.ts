const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` of an instant (milliseconds since 1970) in a zone. */
export const dayOf = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);

/** Hour 0-23 of an instant in a zone. */
export const hourOf = (instant: number, timeZone: string): number =>
  Number(
    new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(instant),
  );

/** Whole calendar days from one `YYYY-MM-DD` to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

export const addDays = (day: string, days: number): string =>
  dayOf(Date.parse(day) + days * DAY_MS, 'UTC');

/** True for a calendar day written `YYYY-MM-DD`. */
export const isDay = (raw: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(raw) && !Number.isNaN(Date.parse(raw)) && addDays(raw, 0) === raw;

/** 0 = Sunday, as calendars count. */
export const weekdayOf = (day: string): number => (Math.round(Date.parse(day) / DAY_MS) + 4) % 7;

/** A first date to begin with: the Friday that is at least a week away. */
export function firstDateFrom(today: string): string {
  const week = addDays(today, 7);
  return addDays(week, (5 - weekdayOf(week) + 7) % 7);
}
