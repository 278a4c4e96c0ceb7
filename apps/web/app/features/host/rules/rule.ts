export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** How a day of the month is found: like the first date's, by number, as the nth weekday, as the nth of several, or each one. */
export const PICKS = ['same', 'monthday', 'nth', 'position', 'each'] as const;
export type Pick = (typeof PICKS)[number];

/** The first to the fifth, the last, the last but one. */
export const ORDINALS = [1, 2, 3, 4, 5, -1, -2] as const;

export const ENDS = ['never', 'until', 'count'] as const;

export type Ending =
  | { readonly kind: 'never' }
  /** `YYYY-MM-DD`: the last day on which it may meet. */
  | { readonly kind: 'until'; readonly day: string }
  | { readonly kind: 'count'; readonly count: number };

/** A rule as the editor holds it. Lists are sorted sets; those that the frequency does not use are empty. */
export interface EditedRule {
  readonly frequency: Frequency;
  readonly interval: number;
  /** Of months and years; `same` for days and weeks. */
  readonly pick: Pick;
  readonly weekdays: readonly Weekday[];
  readonly ordinals: readonly number[];
  /** 1 to 31, or from the end: -1 is the last day. */
  readonly monthDays: readonly number[];
  readonly months: readonly number[];
  readonly ending: Ending;
  readonly weekStart: 'MO' | 'SU' | null;
}

/** 1, 2, 31, then -1 as the last. */
export const byPlace = (a: number, b: number): number => Number(a < 0) - Number(b < 0) || a - b;

export const sortedSet = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort(byPlace);

export const weekdaySet = (days: readonly string[]): Weekday[] =>
  WEEKDAYS.filter((day) => days.includes(day));
