import { isoDay, isSubDaily, type Rule } from './rule';

/** A calendar day as plain numbers: scanning centuries of Temporal objects would take seconds. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 1 to 366. */
  readonly ofYear: number;
  /** 1 (Monday) to 7. */
  readonly weekday: number;
  readonly monthLength: number;
  readonly yearLength: number;
}

export const isLeap = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1]!;

const counts = (list: readonly number[], value: number, length: number): boolean =>
  list.length === 0 || list.includes(value) || list.includes(value - length - 1);

/** Wide on purpose: week 1 may begin in December and week 53 end in January, whatever WKST is. */
function mayBeInWeek(weeks: readonly number[], ofYear: number): boolean {
  if (weeks.length === 0) return true;
  return weeks.some((week) => {
    const candidates = week > 0 ? [week] : [53 + week, 54 + week];
    return candidates.some(
      (n) =>
        (ofYear >= 7 * n - 12 && ofYear <= 7 * n + 4) ||
        (n <= 1 && ofYear >= 360) ||
        (n >= 52 && ofYear <= 6),
    );
  });
}

function matchesByDay(rule: Rule, day: Day): boolean {
  if (rule.byDay.length === 0) return true;
  const inMonth =
    rule.frequency === 'MONTHLY' || (rule.frequency === 'YEARLY' && rule.byMonth.length > 0);
  const inYear = rule.frequency === 'YEARLY' && !inMonth && rule.byWeekNo.length === 0;
  const [index, length] = inMonth ? [day.day, day.monthLength] : [day.ofYear, day.yearLength];
  return rule.byDay.some(({ weekday, ordinal }) => {
    if (isoDay(weekday) !== day.weekday) return false;
    if (ordinal === null || (!inMonth && !inYear)) return true;
    return ordinal > 0
      ? Math.ceil(index / 7) === ordinal
      : Math.ceil((length - index + 1) / 7) === -ordinal;
  });
}

/** Day and month that a rule takes from its start when it names neither (RFC 5545, 3.3.10). */
function matchesStart(rule: Rule, day: Day, start: Day): boolean {
  if (rule.byDay.length + rule.byMonthDay.length + rule.byYearDay.length > 0) return true;
  if (rule.frequency === 'WEEKLY') return day.weekday === start.weekday;
  if (rule.frequency === 'MONTHLY') return day.day === start.day;
  if (rule.frequency !== 'YEARLY') return true;
  if (rule.byWeekNo.length > 0) return day.weekday === start.weekday;
  return day.day === start.day && (rule.byMonth.length > 0 || day.month === start.month);
}

/**
 * Whether the BYxxx day parts let this day through. Never says no to a day that the rule has;
 * may say yes to one it has not (BYWEEKNO is read widely).
 */
export const mayMatchDay = (rule: Rule, day: Day, start: Day): boolean =>
  (rule.byMonth.length === 0 || rule.byMonth.includes(day.month)) &&
  counts(rule.byMonthDay, day.day, day.monthLength) &&
  counts(rule.byYearDay, day.ofYear, day.yearLength) &&
  mayBeInWeek(rule.byWeekNo, day.ofYear) &&
  matchesByDay(rule, day) &&
  (isSubDaily(rule.frequency) || matchesStart(rule, day, start));
