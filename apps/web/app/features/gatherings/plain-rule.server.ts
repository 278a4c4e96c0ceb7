/** A rule that days can be held against: what schema.org's Schedule has words for. */
export interface PlainRule {
  readonly unit: 'D' | 'W' | 'M' | 'Y';
  readonly interval: number;
  /** MO, or 3FR and -1FR in months. */
  readonly days: readonly string[];
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly count: number | null;
  /** The last day, `2027-03-31`. */
  readonly until: string | null;
  /** The first day, `2026-11-20`. */
  readonly first: string;
  readonly weekStart: number;
}

const UNITS = { DAILY: 'D', WEEKLY: 'W', MONTHLY: 'M', YEARLY: 'Y' } as const;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const DAY_MS = 86_400_000;

/** The day on which an instant falls in a zone. */
export const dayIn = (instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(Date.parse(instant));

const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);
const isoDay = (day: Date): string => day.toISOString().slice(0, 10);

/**
 * Reads a saved rule (an RRULE value, RFC 5545) for structured data. Null where a Schedule could not
 * repeat it truthfully: set positions, and days counted from the end of the month.
 */
export function plainRule(rrule: string, startLocal: string, timeZone: string): PlainRule | null {
  const parts = new Map(
    rrule.split(';').map((part) => part.split('=') as [string, string | undefined]),
  );
  const list = (name: string) => (parts.get(name) ?? '').split(',').filter(Boolean);
  const unit = UNITS[parts.get('FREQ') as keyof typeof UNITS];
  const monthDays = list('BYMONTHDAY').map(Number);
  if (!unit || parts.has('BYSETPOS') || monthDays.some((day) => !(day > 0))) return null;
  const first = startLocal.slice(0, 10);
  const begun = dayOf(first);
  const months = list('BYMONTH').map(Number);
  const days = list('BYDAY');
  const open = days.length === 0 && monthDays.length === 0;
  return {
    unit,
    interval: Number(parts.get('INTERVAL') ?? 1),
    days: open && unit === 'W' ? [WEEKDAYS[begun.getUTCDay()] ?? ''] : days,
    monthDays: open && (unit === 'M' || unit === 'Y') ? [begun.getUTCDate()] : monthDays,
    months: unit === 'Y' && months.length === 0 ? [begun.getUTCMonth() + 1] : months,
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
    until: lastDay(parts.get('UNTIL'), timeZone),
    first,
    weekStart: WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO'),
  };
}

/** 20270630, 20270630T235959 (wall time) or 20270630T145959Z (an instant). */
function lastDay(until: string | undefined, timeZone: string): string | null {
  const found = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(until ?? '');
  if (!found) return null;
  const [, year, month, day, hour, minute, second, utc] = found;
  const date = `${year}-${month}-${day}`;
  return utc ? dayIn(`${date}T${hour}:${minute}:${second}Z`, timeZone) : date;
}

/** The days that the rule names from one day to another, both included. COUNT is left to who reads it. */
export function daysOf(rule: PlainRule, from: string, to: string): string[] {
  const start = from > rule.first ? from : rule.first;
  const end = rule.until && rule.until < to ? rule.until : to;
  const days: string[] = [];
  for (let at = dayOf(start); isoDay(at) <= end; at = new Date(at.getTime() + DAY_MS))
    if (names(rule, at)) days.push(isoDay(at));
  return days;
}

function names(rule: PlainRule, day: Date): boolean {
  const inMonth = rule.months.length === 0 || rule.months.includes(day.getUTCMonth() + 1);
  const onDate = rule.monthDays.length === 0 || rule.monthDays.includes(day.getUTCDate());
  const onDay = rule.days.length === 0 || rule.days.some((byDay) => isDay(byDay, day));
  return inMonth && onDate && onDay && periodsSince(rule, day) % rule.interval === 0;
}

/** Whether a day is a `FR`, a `3FR` or a `-1FR` of its month. */
function isDay(byDay: string, day: Date): boolean {
  if (byDay.slice(-2) !== WEEKDAYS[day.getUTCDay()]) return false;
  const nth = Number(byDay.slice(0, -2) || 0);
  const date = day.getUTCDate();
  const inMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  if (nth === 0) return true;
  return nth > 0 ? Math.ceil(date / 7) === nth : Math.ceil((inMonth - date + 1) / 7) === -nth;
}

/** Days, weeks, months or years between the first day's one and this day's one. */
function periodsSince({ unit, first, weekStart }: PlainRule, day: Date): number {
  const begun = dayOf(first);
  const years = day.getUTCFullYear() - begun.getUTCFullYear();
  if (unit === 'Y') return years;
  if (unit === 'M') return years * 12 + day.getUTCMonth() - begun.getUTCMonth();
  if (unit === 'D') return Math.round((day.getTime() - begun.getTime()) / DAY_MS);
  const week = (at: Date) => at.getTime() - ((at.getUTCDay() - weekStart + 7) % 7) * DAY_MS;
  return Math.round((week(day) - week(begun)) / (7 * DAY_MS));
}
