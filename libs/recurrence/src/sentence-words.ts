import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { type Temporal } from 'temporal-polyfill';
import { formatDay, formatWhen, type Locale } from './format-when';
import { type ByDay, type Rule, type Weekday } from './rule';
import { SENTENCE_MESSAGES, type SentenceMessage } from './sentence-messages';

const cache = createIntlCache();
const shape = (locale: Locale): IntlShape<string> =>
  createIntl({ locale, messages: { ...SENTENCE_MESSAGES[locale] } }, cache);
const SHAPES: Readonly<Record<Locale, IntlShape<string>>> = { ja: shape('ja'), en: shape('en') };

export type Values = Readonly<Record<string, string | number>>;

export const say = (locale: Locale, id: SentenceMessage, values: Values = {}): string =>
  SHAPES[locale].formatMessage({ id, defaultMessage: id }, { ...values });

/** Japanese joins with a middle dot, English with commas and "and". */
export const join = (locale: Locale, items: readonly string[]): string =>
  locale === 'ja' ? items.join('・') : SHAPES.en.formatList(items, { type: 'conjunction' });

/** 1日と15日, but 1日・15日・月末: two are joined by a word, which the dot before the time needs. */
export const both = (locale: Locale, items: readonly string[]): string =>
  locale === 'ja' && items.length === 2 ? items.join('と') : join(locale, items);

const either = (locale: Locale, items: readonly string[]): string =>
  locale === 'ja' ? items.join('か') : SHAPES.en.formatList(items, { type: 'disjunction' });

/** An ordinal as the messages take it: from the start or the end, and how far. */
export const place = (position: number): Values => ({
  side: position > 0 ? 'start' : 'end',
  abs: Math.abs(position),
  before: Math.abs(position) - 1,
});

const names = (locale: Locale, days: readonly Weekday[]): string[] =>
  days.map((day) => say(locale, 'weekday', { day }));

/** 月・水曜; Monday and Wednesday. */
export const weekdayNames = (locale: Locale, days: readonly Weekday[]): string =>
  say(locale, 'weekdayList', { days: join(locale, names(locale, days)) });

/** 月か水曜; Monday or Wednesday. */
export const anyOf = (locale: Locale, days: readonly Weekday[]): string =>
  say(locale, 'weekdayList', { days: either(locale, names(locale, days)) });

/** 第1・第3金曜 where the weekday is one, else each with its own. */
export function nthWeekdays(locale: Locale, days: readonly ByDay[]): string {
  const sorted = [...days].sort((a, b) => rank(a.ordinal) - rank(b.ordinal));
  const one = sorted.every((day) => day.weekday === sorted[0]?.weekday);
  const named = (day: ByDay): string =>
    say(locale, 'nth', { day: day.weekday, ...place(day.ordinal ?? 1) });
  if (!one) return both(locale, sorted.map(named));
  const last = sorted.at(-1);
  if (!last) return '';
  const before = sorted.slice(0, -1).map((day) => say(locale, 'ordinal', place(day.ordinal ?? 1)));
  return join(locale, [...before, named(last)]);
}

/** From the start of the month to its end: the first, the second, the last. */
export const rank = (position: number | null): number =>
  position === null ? 0 : position > 0 ? position : 1_000 + position;

const dates = (locale: Locale, days: readonly number[]): string[] =>
  [...days].sort((a, b) => rank(a) - rank(b)).map((day) => say(locale, 'monthDay', place(day)));

/** 1日・15日・月末; the 1st, the 15th, and the last day. */
export const monthDays = (locale: Locale, days: readonly number[]): string =>
  both(locale, dates(locale, days));

/** 1日か15日; the 1st or the 15th. */
export const anyDate = (locale: Locale, days: readonly number[]): string =>
  either(locale, dates(locale, days));

export const monthNames = (locale: Locale, months: readonly number[]): string => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return join(
    locale,
    months.map((month) => format.format(Date.UTC(2001, month - 1, 1))),
  );
};

const PARTS_OF_DAY = [
  [5, 'night'],
  [10, 'morning'],
  [12, 'forenoon'],
  [13, 'noon'],
  [17, 'afternoon'],
  [19, 'dusk'],
] as const;

/** 朝7時, 夜7時半, 昼12時; 7:00 AM. */
export function timeOfDay(locale: Locale, local: Temporal.PlainDateTime): string {
  const { hour, minute } = local;
  const part = PARTS_OF_DAY.find(([before]) => hour < before)?.[1] ?? 'evening';
  const clock = locale === 'en' ? formatWhen(local, 'UTC', 'en', 'time') : '';
  return say(locale, 'time', { part, hour: hour > 12 ? hour - 12 : hour, minute, clock });
}

/** How the rule ends, in words; nothing when it does not. */
export function ending(locale: Locale, rule: Rule, timeZone: string): string {
  if (rule.count !== null) return say(locale, 'count', { count: rule.count });
  if (rule.until === null) return '';
  const { until } = rule;
  const day =
    until.kind === 'day'
      ? until.day
      : until.kind === 'local'
        ? until.local.toPlainDate()
        : until.instant.toZonedDateTimeISO(timeZone).toPlainDate();
  return say(locale, 'until', { date: formatDay(day, locale) });
}
