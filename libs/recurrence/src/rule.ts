import { type Temporal } from 'temporal-polyfill';

export const FREQUENCIES = [
  'SECONDLY',
  'MINUTELY',
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'YEARLY',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** In ISO order: the index is the ISO day of the week minus one. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface ByDay {
  readonly weekday: Weekday;
  /** 3 = the third, -1 = the last, null = every one of the period. */
  readonly ordinal: number | null;
}

/** UNTIL as it was written: an instant, a wall time, or a whole day, whose end it then means. */
export type Until =
  | { readonly kind: 'instant'; readonly instant: Temporal.Instant }
  | { readonly kind: 'local'; readonly local: Temporal.PlainDateTime }
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate };

/** A recurrence rule (RFC 5545, section 3.3.10; RSCALE and SKIP from RFC 7529). Lists are sorted sets. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  readonly until: Until | null;
  readonly byDay: readonly ByDay[];
  readonly byMonthDay: readonly number[];
  readonly byMonth: readonly number[];
  /** Leap months of a calendar named by RSCALE, written `5L`. */
  readonly byLeapMonth: readonly number[];
  readonly bySetPos: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  /** null when the rule does not say; RFC 5545 then takes Monday. */
  readonly weekStart: Weekday | null;
  readonly rscale: string | null;
  readonly skip: 'OMIT' | 'BACKWARD' | 'FORWARD' | null;
}

/** The last year that any rule is followed to: four digits, as iCalendar writes them. */
export const LAST_YEAR = 9999;

export const isSubDaily = (frequency: Frequency): boolean =>
  FREQUENCIES.indexOf(frequency) < FREQUENCIES.indexOf('DAILY');

/** 1 (Monday) to 7 (Sunday), as ISO 8601 and Temporal count. */
export const isoDay = (weekday: Weekday): number => WEEKDAYS.indexOf(weekday) + 1;

/** How many times one day has by BYHOUR, BYMINUTE and BYSECOND. */
export const timesOfDay = (rule: Rule): number =>
  [rule.byHour, rule.byMinute, rule.bySecond].reduce(
    (product, list) => product * Math.max(1, list.length),
    1,
  );
