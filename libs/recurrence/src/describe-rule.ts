import { type Temporal } from 'temporal-polyfill';
import { formatRule } from './format-rule';
import { type Locale } from './format-when';
import { isSeriesRule } from './parse-series-rule';
import { WEEKDAYS, type ByDay, type Rule, type Weekday } from './rule';
import {
  anyDate,
  anyOf,
  both,
  ending,
  monthDays,
  monthNames,
  nthWeekdays,
  place,
  rank,
  say,
  timeOfDay,
  weekdayNames,
} from './sentence-words';

/**
 * The rule as a person would say it: 毎月 第3金曜・朝7時; Every 3rd Friday of the month, 7:00 AM.
 * A rule outside the grammar of a series is quoted; no rule means dates chosen one by one. The zone
 * matters only for an UNTIL in UTC, to name its day.
 */
export function describeRule(
  rule: Rule | null,
  startLocal: Temporal.PlainDateTime,
  locale: Locale,
  timeZone = 'UTC',
): string {
  if (!rule) return say(locale, 'chosen');
  if (!isSeriesRule(rule)) return say(locale, 'asTheRuleSays', { rule: formatRule(rule) });
  return say(locale, 'sentence', {
    pattern: pattern(rule, startLocal, locale),
    time: timeOfDay(locale, startLocal),
    end: ending(locale, rule, timeZone),
  });
}

function pattern(rule: Rule, start: Temporal.PlainDateTime, locale: Locale): string {
  if (rule.frequency === 'YEARLY') return yearly(rule, start, locale);
  const words =
    rule.frequency === 'MONTHLY'
      ? monthly(rule, start, locale)
      : weeklyOrDaily(rule, start, locale);
  if (rule.byMonth.length === 0 || isSaidByYear(rule)) return words;
  return say(locale, 'inMonths', { months: monthNames(locale, rule.byMonth), pattern: words });
}

const weekdaysOf = (rule: Rule): Weekday[] => rule.byDay.map((day) => day.weekday);
const isWorkweek = (days: readonly Weekday[]): boolean => days.join() === 'MO,TU,WE,TH,FR';
const startWeekday = (start: Temporal.PlainDateTime): Weekday =>
  WEEKDAYS[start.dayOfWeek - 1] ?? 'MO';

function weeklyOrDaily(rule: Rule, start: Temporal.PlainDateTime, locale: Locale): string {
  const n = rule.interval;
  const named = weekdaysOf(rule);
  const daily = rule.frequency === 'DAILY';
  if (rule.byMonthDay.length > 0) {
    const dates = n === 1 ? monthDays(locale, rule.byMonthDay) : anyDate(locale, rule.byMonthDay);
    if (n === 1) return ifWeekday(rule, locale, onDays(rule, locale, dates, 'day'));
    const pattern = say(locale, 'onlyOnDates', { pattern: say(locale, 'daily', { n }), dates });
    return ifWeekday(rule, locale, pattern);
  }
  if (daily && (named.length === 0 || n > 1)) {
    return ifWeekday(rule, locale, say(locale, 'daily', { n }));
  }
  if (n === 1 && named.length === 7) return say(locale, 'daily', { n });
  if (n === 1 && isWorkweek(named)) return say(locale, 'weekdays');
  if (named.length === 7) return say(locale, 'weekly', { n, days: say(locale, 'allDays') });
  if (isWorkweek(named)) return say(locale, 'weekly', { n, days: say(locale, 'workdays') });
  const days = named.length > 0 ? named : [startWeekday(start)];
  return say(locale, 'weekly', { n, days: weekdayNames(locale, days) });
}

function monthly(rule: Rule, start: Temporal.PlainDateTime, locale: Locale): string {
  const ordinals = ordinalDays(rule);
  if (ordinals) return onDays(rule, locale, nthWeekdays(locale, ordinals), 'nth');
  if (rule.bySetPos.length > 0) return positions(rule, locale);
  if (rule.byMonthDay.length > 0) {
    const dates = monthDays(locale, rule.byMonthDay);
    return ifWeekday(rule, locale, onDays(rule, locale, dates, 'day'));
  }
  if (rule.byDay.length > 0) {
    if (rule.interval === 1 && rule.byMonth.length === 0)
      return weeklyOrDaily({ ...rule, frequency: 'WEEKLY' }, start, locale);
    const days = say(locale, 'everyWeekday', { days: weekdayNames(locale, weekdaysOf(rule)) });
    return onDays(rule, locale, days, 'day');
  }
  return onDays(rule, locale, monthDays(locale, [start.day]), 'day');
}

/** One in every month of some months is said by the year: 毎年 4月・10月の第2日曜. */
const isSaidByYear = (rule: Rule): boolean =>
  rule.interval === 1 &&
  rule.byMonth.length > 0 &&
  (rule.frequency === 'MONTHLY' || rule.byMonthDay.length > 0);

function onDays(rule: Rule, locale: Locale, days: string, form: 'nth' | 'day'): string {
  const n = rule.interval;
  if (isSaidByYear(rule)) {
    const words = form === 'nth' ? theIf(locale, days) : days;
    const months = monthNames(locale, rule.byMonth);
    return say(locale, 'yearly', { n, days: say(locale, 'ofMonths', { months, days: words }) });
  }
  const words = form === 'nth' && n > 1 ? theIf(locale, days) : days;
  return say(locale, 'monthly', { n, days: words, form });
}

/** BYDAY=3FR and BYDAY=FR;BYSETPOS=3 are the same thing to say. */
function ordinalDays(rule: Rule): readonly ByDay[] | null {
  if (rule.byMonthDay.length > 0 || rule.byDay.length === 0) return null;
  if (rule.bySetPos.length === 0) return rule.byDay[0]?.ordinal ? rule.byDay : null;
  const [only] = rule.byDay;
  if (!only || rule.byDay.length > 1 || only.ordinal !== null) return null;
  return rule.bySetPos.map((ordinal) => ({ weekday: only.weekday, ordinal }));
}

/** English has "on the 3rd Friday" but "every 3rd Friday of the month". */
const theIf = (locale: Locale, days: string): string => (locale === 'en' ? `the ${days}` : days);

function positions(rule: Rule, locale: Locale): string {
  const days = weekdaysOf(rule);
  const sorted = [...rule.bySetPos].sort((a, b) => rank(a) - rank(b));
  const plain = rule.byMonthDay.length === 0 && rule.byDay.every((day) => day.ordinal === null);
  if (plain && days.length === 7) {
    return onDays(rule, locale, monthDays(locale, sorted), 'day');
  }
  const special = isWorkweek(days) ? 'workday' : days.join() === 'SA,SU' ? 'weekendDay' : null;
  if (plain && special) {
    const words = both(
      locale,
      sorted.map((position) => say(locale, special, place(position))),
    );
    return onDays(rule, locale, words, 'nth');
  }
  const words = sorted.map((position) =>
    say(locale, 'position', { days: setOf(rule, locale), ...place(position) }),
  );
  return onDays(rule, locale, both(locale, words), 'day');
}

/** What a position is counted in: 火・水・木曜, or dates. */
function setOf(rule: Rule, locale: Locale): string {
  if (rule.byMonthDay.length > 0) {
    const dates = say(locale, 'dateSet', { days: monthDays(locale, rule.byMonthDay) });
    return ifWeekday(rule, locale, dates);
  }
  if (rule.byDay[0]?.ordinal) {
    return say(locale, 'dateSet', { days: theIf(locale, nthWeekdays(locale, rule.byDay)) });
  }
  return say(locale, 'weekdaySet', {
    days:
      locale === 'ja' ? weekdayNames(locale, weekdaysOf(rule)) : anyOf(locale, weekdaysOf(rule)),
  });
}

/** 毎月 13日（金曜のときのみ）: weekdays beside dates narrow them. */
function ifWeekday(rule: Rule, locale: Locale, pattern: string): string {
  if (rule.byDay.length === 0) return pattern;
  const days = rule.byDay[0]?.ordinal
    ? theIf(locale, nthWeekdays(locale, rule.byDay))
    : say(locale, 'aWeekday', { days: anyOf(locale, weekdaysOf(rule)) });
  return say(locale, 'ifWeekday', { pattern, days, count: Math.max(1, rule.byMonthDay.length) });
}

function yearly(rule: Rule, start: Temporal.PlainDateTime, locale: Locale): string {
  const n = rule.interval;
  const ordinals = rule.byDay[0]?.ordinal ? rule.byDay : null;
  const everyWeek = rule.byDay.length > 0 && !ordinals && rule.byMonthDay.length === 0;
  if (everyWeek && n === 1) {
    const weekly = weeklyOrDaily({ ...rule, frequency: 'WEEKLY' }, start, locale);
    if (rule.byMonth.length === 0) return weekly;
    return say(locale, 'inMonths', { months: monthNames(locale, rule.byMonth), pattern: weekly });
  }
  if (everyWeek) {
    const days = say(locale, 'everyWeekday', { days: weekdayNames(locale, weekdaysOf(rule)) });
    if (rule.byMonth.length === 0) return say(locale, 'yearly', { n, days });
    const months = monthNames(locale, rule.byMonth);
    return say(locale, 'yearly', { n, days: say(locale, 'ofMonths', { months, days }) });
  }
  const months = monthNames(locale, rule.byMonth.length > 0 ? rule.byMonth : [start.month]);
  if (rule.byMonthDay.length === 0 && ordinals) {
    const days = theIf(locale, nthWeekdays(locale, ordinals));
    return say(locale, 'yearly', { n, days: say(locale, 'ofMonths', { months, days }) });
  }
  const dates = rule.byMonthDay.length > 0 ? rule.byMonthDay : [start.day];
  return ifWeekday(
    rule,
    locale,
    say(locale, 'yearly', { n, days: datesOf(rule, dates, months, locale) }),
  );
}

/** 11月20日, 3月末日, 4月・10月の20日; November 20, the last day of March, the 20th of April and October. */
function datesOf(rule: Rule, dates: readonly number[], months: string, locale: Locale): string {
  const [date = 1] = dates;
  if (rule.byMonth.length <= 1 && dates.length === 1 && date >= -1) {
    if (date === -1) return say(locale, 'endOfMonth', { month: months });
    return say(locale, 'dateOfMonth', { month: months, date });
  }
  return say(locale, 'ofMonths', { months, days: monthDays(locale, dates) });
}
