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

/** The week of a day (RFC 5545, BYWEEKNO): it belongs to the year that has four of its days. */
function matchesWeek(rule: Rule, day: Day): boolean {
  if (rule.byWeekNo.length === 0) return true;
  const sinceWeekStart = (day.weekday - isoDay(rule.weekStart ?? 'MO') + 7) % 7;
  const fourth = day.ofYear - sinceWeekStart + 3;
  const before = isLeap(day.year - 1) ? 366 : 365;
  if (fourth > day.yearLength) return isListedWeek(rule, fourth - day.yearLength, 365);
  if (fourth < 1) return isListedWeek(rule, fourth + before, before);
  return isListedWeek(rule, fourth, day.yearLength);
}

/** By the fourth day of the week: its position among the fourth days of its year is the week's number. */
function isListedWeek(rule: Rule, fourthOfYear: number, yearLength: number): boolean {
  const first = ((fourthOfYear - 1) % 7) + 1;
  const weeks = Math.floor((yearLength - first) / 7) + 1;
  return counts(rule.byWeekNo, Math.ceil(fourthOfYear / 7), weeks);
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
 * Whether the BYxxx day parts let this day through. Never says no to a day that the rule has.
 */
export const mayMatchDay = (rule: Rule, day: Day, start: Day): boolean =>
  (rule.byMonth.length === 0 || rule.byMonth.includes(day.month)) &&
  counts(rule.byMonthDay, day.day, day.monthLength) &&
  counts(rule.byYearDay, day.ofYear, day.yearLength) &&
  matchesWeek(rule, day) &&
  matchesByDay(rule, day) &&
  (isSubDaily(rule.frequency) || matchesStart(rule, day, start));
