import type { Rule, Temporal } from '@asaza/recurrence';

/** How often the rule meets: what "the same meeting" means when its dates move. */
export interface Cadence {
  readonly unit: 'week' | 'month' | 'other';
  /** Half an interval in hours: how far a date may be and still be the nearest; 0: not looked for. */
  readonly reachHours: number;
}

const HOURS = { DAILY: 24, WEEKLY: 168, MONTHLY: 730, YEARLY: 8_760 } as const;
const CHOSEN_REACH = 84;

/** By the new rule; the old one says whether only its phase changed, and stands in for chosen dates. */
export function cadenceOf(rule: Rule | null, before: Rule | null): Cadence {
  const half = (of: Rule): number =>
    ((HOURS[of.frequency as keyof typeof HOURS] ?? 0) * of.interval) / 2;
  if (!rule) return { unit: 'other', reachHours: before ? half(before) : CHOSEN_REACH };
  const unit =
    rule.frequency === 'WEEKLY' ? 'week' : rule.frequency === 'MONTHLY' ? 'month' : 'other';
  const samePace = before?.frequency === rule.frequency && before.interval === rule.interval;
  // From every week to every other, the weeks between are gone: they are not the neighbours' meetings.
  return { unit, reachHours: unit === 'other' || samePace ? half(rule) : 0 };
}

/**
 * Which of the new dates each of the old ones becomes: the index into `dates`, or null. Both ascend. The
 * same date first, then the same ISO week or the same place in the month, then the nearest within half an
 * interval. Never changes the order, never gives one date twice, never one of `taken`. Without a cadence
 * only the same date will do.
 */
export function matchDates(
  rows: readonly Temporal.PlainDateTime[],
  dates: readonly Temporal.PlainDateTime[],
  cadence: Cadence | null,
  taken: ReadonlySet<number> = new Set(),
): (number | null)[] {
  const indexOf = new Map(dates.map((date, index) => [String(date), index]));
  const matching = new Matching(rows.length, dates.length, taken);
  rows.forEach((row, at) => {
    const same = indexOf.get(String(row));
    if (same !== undefined) matching.pair(at, same);
  });
  if (cadence?.unit === 'week') matchPeriods(rows, dates, matching, isoWeek);
  if (cadence?.unit === 'month') {
    matchPeriods(rows, dates, matching, ordinalInMonth);
    matchPeriods(rows, dates, matching, month);
  }
  if (cadence && cadence.reachHours > 0) matchNearest(rows, dates, matching, cadence.reachHours);
  return matching.found;
}

/** What is paired so far; a pair is refused when it would cross another or use a date twice. */
class Matching {
  readonly found: (number | null)[];
  private readonly used: Set<number>;

  constructor(
    rows: number,
    private readonly dates: number,
    taken: ReadonlySet<number>,
  ) {
    this.found = Array.from({ length: rows }, () => null);
    this.used = new Set(taken);
  }

  pair(row: number, date: number): boolean {
    const { low, high } = this.room(row);
    if (this.used.has(date) || date <= low || date >= high) return false;
    this.found[row] = date;
    this.used.add(date);
    return true;
  }

  /** The free dates between those of the neighbours, in order. */
  free(row: number): number[] {
    const { low, high } = this.room(row);
    const free: number[] = [];
    for (let date = low + 1; date < high; date += 1) if (!this.used.has(date)) free.push(date);
    return free;
  }

  private room(row: number): { low: number; high: number } {
    let low = -1;
    let high = this.dates;
    for (let at = row - 1; at >= 0 && low < 0; at -= 1) low = this.found[at] ?? -1;
    for (let at = row + 1; at < this.found.length && high === this.dates; at += 1)
      high = this.found[at] ?? this.dates;
    return { low, high };
  }
}

type Locals = readonly Temporal.PlainDateTime[];

function matchPeriods(
  rows: Locals,
  dates: Locals,
  matching: Matching,
  periodOf: (local: Temporal.PlainDateTime) => string,
): void {
  const periods = dates.map(periodOf);
  rows.forEach((row, at) => {
    if (matching.found[at] !== null) return;
    const period = periodOf(row);
    const date = matching.free(at).find((index) => periods[index] === period);
    if (date !== undefined) matching.pair(at, date);
  });
}

function matchNearest(rows: Locals, dates: Locals, matching: Matching, reachHours: number): void {
  const times = dates.map(millis);
  rows.forEach((row, at) => {
    if (matching.found[at] !== null) return;
    const here = millis(row);
    let nearest: number | null = null;
    let least = reachHours * 3_600_000;
    for (const index of matching.free(at)) {
      const distance = Math.abs((times[index] ?? Infinity) - here);
      if (nearest === null ? distance > least : distance >= least) continue;
      nearest = index;
      least = distance;
    }
    if (nearest !== null) matching.pair(at, nearest);
  });
}

/** Wall times on one line, as if the zone were UTC: only distances count. */
const millis = (local: Temporal.PlainDateTime): number =>
  local.toZonedDateTime('UTC').epochMilliseconds;
const isoWeek = (local: Temporal.PlainDateTime): string =>
  `${local.yearOfWeek}-${local.weekOfYear}`;
const month = (local: Temporal.PlainDateTime): string => `${local.year}-${local.month}`;
/** The third Wednesday and the third Friday have the same place in the month. */
const ordinalInMonth = (local: Temporal.PlainDateTime): string =>
  `${month(local)}-${Math.ceil(local.day / 7)}`;
