import { type Temporal } from 'temporal-polyfill';
import { formatRule } from './format-rule';
import { type Locale } from './format-when';
import { isSeriesRule } from './parse-series-rule';
import { WEEKDAYS, type ByDay, type Rule, type Weekday } from './rule';
import {
  ending,
  join,
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
    const dates = filteredMonthDays(rule, locale);
    if (n === 1) return onDays(rule, locale, dates, 'day');
    return say(locale, 'onlyOnDates', { pattern: say(locale, 'daily', { n }), dates });
  }
  if (daily && (named.length === 0 || n > 1)) {
    const every = say(locale, 'daily', { n });
    if (named.length === 0) return every;
    return say(locale, 'onlyOn', { pattern: every, days: weekdayNames(locale, named) });
  }
  if (n === 1 && named.length === 7) return say(locale, 'daily', { n });
  if (n === 1 && isWorkweek(named)) return say(locale, 'weekdays');
  const days = named.length > 0 ? named : [startWeekday(start)];
  return say(locale, 'weekly', { n, days: weekdayNames(locale, days) });
}

function monthly(rule: Rule, start: Temporal.PlainDateTime, locale: Locale): string {
  const normal = ordinalDays(rule);
  if (normal) {
    const days = nthWeekdays(locale, normal);
    return onDays(rule, locale, days, 'nth');
  }
  if (rule.bySetPos.length > 0) return positions(rule, locale);
  if (rule.byMonthDay.length > 0) {
    return onDays(rule, locale, filteredMonthDays(rule, locale), 'day');
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
    const words = join(
      locale,
      sorted.map((position) => say(locale, special, place(position))),
    );
    return onDays(rule, locale, words, 'nth');
  }
  const set =
    rule.byMonthDay.length > 0
      ? filteredMonthDays(rule, locale)
      : rule.byDay[0]?.ordinal
        ? nthWeekdays(locale, rule.byDay)
        : weekdayNames(locale, days) + (locale === 'ja' ? '曜' : '');
  const words = sorted.map((position) =>
    say(locale, 'position', { days: set, ...place(position) }),
  );
  return onDays(rule, locale, join(locale, words), 'day');
}

/** 13日, or with weekdays beside it 13日が金曜の日. */
function filteredMonthDays(rule: Rule, locale: Locale): string {
  const dates = monthDays(locale, rule.byMonthDay);
  if (rule.byDay.length === 0) return dates;
  return say(locale, 'dayIfWeekday', { dates, days: weekdayNames(locale, weekdaysOf(rule)) });
}

function yearly(rule: Rule, start: Temporal.PlainDateTime, locale: Locale): string {
  const n = rule.interval;
  const months = rule.byMonth.length > 0 ? rule.byMonth : [start.month];
  const ordinals = rule.byDay[0]?.ordinal ? rule.byDay : null;
  const days = ordinals
    ? theIf(locale, nthWeekdays(locale, ordinals))
    : rule.byMonthDay.length > 0
      ? filteredMonthDays(rule, locale)
      : rule.byDay.length > 0
        ? say(locale, 'everyWeekday', { days: weekdayNames(locale, weekdaysOf(rule)) })
        : monthDays(locale, [start.day]);
  const named = monthNames(locale, months);
  const date = !ordinals && rule.byDay.length === 0 && locale === 'ja' ? named + days : null;
  const words =
    date && months.length === 1 ? date : say(locale, 'ofMonths', { months: named, days });
  return say(locale, 'yearly', { n, days: words });
}
