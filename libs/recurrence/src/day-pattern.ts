import { type Temporal } from 'temporal-polyfill';
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

/** A day's number, 1970-01-01 being 0: March comes first, so that the leap day ends its year. */
export function dayNumber(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + ofYear - 719_468;
}

export const numberOf = (date: Temporal.PlainDate | Temporal.PlainDateTime): number =>
  dayNumber(date.year, date.month, date.day);

/** A wall time as a number of seconds, in the order of time: far cheaper to compare and to keep in a set. */
export const stampOf = (local: Temporal.PlainDateTime): number =>
  numberOf(local) * 86_400 + local.hour * 3_600 + local.minute * 60 + local.second;

/** The day of a number: the inverse of dayNumber, by eras of 400 years of 146,097 days. */
export function dayAt(number: number): Day {
  const sinceMarch = number + 719_468;
  const era = Math.floor(sinceMarch / 146_097);
  const ofEra = sinceMarch - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const ofMarchYear = ofEra - (365 * yearOfEra + leapDays);
  const fromMarch = Math.floor((5 * ofMarchYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const leap = isLeap(year) ? 1 : 0;
  return {
    year,
    month,
    day: ofMarchYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    ofYear: month > 2 ? ofMarchYear + 60 + leap : ofMarchYear - 305,
    weekday: ((((number + 3) % 7) + 7) % 7) + 1,
    monthLength: monthLength(year, month),
    yearLength: 365 + leap,
  };
}

/** The next day of the same month: most steps of a scan, without the divisions of dayAt. */
export const nextOfMonth = (day: Day): Day => ({
  year: day.year,
  month: day.month,
  day: day.day + 1,
  ofYear: day.ofYear + 1,
  weekday: (day.weekday % 7) + 1,
  monthLength: day.monthLength,
  yearLength: day.yearLength,
});

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
