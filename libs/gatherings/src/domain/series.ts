import type { Locale, LocalizedText } from '@asaza/kernel';
import { describeRule, parseRule, Temporal, type HolidayPolicy } from '@asaza/recurrence';
import type { FeeFacts, VenueFacts, Visibility } from './occurrence';

/** One version of a series' rule: it gives the dates from `validFrom` to where the next version begins. */
export interface RuleVersion {
  readonly validFrom: Temporal.PlainDateTime;
  /** null: its dates were chosen one by one. */
  readonly rrule: string | null;
  readonly startLocal: Temporal.PlainDateTime;
}

/** A series as screens know it: the template of its occurrences, and its rules, old and coming. */
export interface SeriesFacts {
  readonly id: string;
  readonly clubId: string;
  readonly slug: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly tzid: string;
  readonly durationMinutes: number;
  readonly capacity: number;
  readonly venue: VenueFacts | null;
  readonly fee: FeeFacts | null;
  readonly visibility: Visibility;
  readonly holidayPolicy: HolidayPolicy;
  /** Of the newest version, which edits start from. */
  readonly rrule: string | null;
  readonly ruleStart: Temporal.PlainDateTime;
  /** All versions, the oldest first; at least one. */
  readonly rules: readonly RuleVersion[];
  /** Which date of its rule the next meeting stands for; null when none is to come. */
  readonly nextRuleStart: Temporal.PlainDateTime | null;
  /** Counts saved edits. */
  readonly version: number;
  readonly onlineUrl: string | null;
  readonly doorsMinutesBefore: number | null;
  /** The first and the last day of a rest; without a last day, until resumed. */
  readonly pausedFrom: Temporal.PlainDate | null;
  readonly pausedUntil: Temporal.PlainDate | null;
  /** The last day on which it may meet, once it was ended. */
  readonly endsOn: Temporal.PlainDate | null;
}

/** A year in which a series met. */
export interface YearHeld {
  readonly year: number;
  /** How many dates were held in it. */
  readonly count: number;
}

export const SERIES_STATES = ['active', 'paused', 'ended'] as const;
export type SeriesState = (typeof SERIES_STATES)[number];

export interface Closure {
  readonly id: string;
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  readonly label: string | null;
}

/** Whether it goes on, on that day of its zone. */
export function seriesState(
  { pausedFrom, pausedUntil, endsOn }: Pick<SeriesFacts, 'pausedFrom' | 'pausedUntil' | 'endsOn'>,
  today: Temporal.PlainDate,
): SeriesState {
  const passed = (day: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, today) < 0;
  if (endsOn && passed(endsOn)) return 'ended';
  if (!pausedFrom || Temporal.PlainDate.compare(pausedFrom, today) > 0) return 'active';
  return pausedUntil && passed(pausedUntil) ? 'active' : 'paused';
}

/**
 * The version that the next meeting follows, or else the one of this moment: a version whose last date
 * has been held says nothing any more, even before the next one begins.
 */
export function ruleInForce(
  { rules, nextRuleStart }: Pick<SeriesFacts, 'rules' | 'nextRuleStart'>,
  now: Temporal.PlainDateTime,
): { readonly current: RuleVersion; readonly next: RuleVersion | null } {
  const at = nextRuleStart ?? now;
  const begun = rules.filter(({ validFrom }) => compare(validFrom, at) <= 0);
  const current = begun.at(-1) ?? rules[0];
  if (!current) throw new Error('A series has no rule version.');
  return { current, next: rules[rules.indexOf(current) + 1] ?? null };
}

const compare = Temporal.PlainDateTime.compare;

/** When it meets, in words. */
export function sentenceOf(version: RuleVersion, tzid: string, locale: Locale): string {
  const rule = version.rrule === null ? null : parseRule(version.rrule);
  return describeRule(rule?.ok ? rule.value : null, version.startLocal, locale, tzid);
}
