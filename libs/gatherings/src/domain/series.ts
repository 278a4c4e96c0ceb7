import type { Locale, LocalizedText } from '@asaza/kernel';
import { describeRule, parseRule, type HolidayPolicy, type Temporal } from '@asaza/recurrence';
import type { FeeFacts, VenueFacts, Visibility } from './occurrence';

/** A series as screens know it: the template of its occurrences and the rule now in force. */
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
  /** null: its dates were chosen one by one. */
  readonly rrule: string | null;
  readonly ruleStart: Temporal.PlainDateTime;
}

/** When it meets, in words. */
export function sentenceOf(
  series: Pick<SeriesFacts, 'rrule' | 'ruleStart' | 'tzid'>,
  locale: Locale,
): string {
  const rule = series.rrule === null ? null : parseRule(series.rrule);
  return describeRule(rule?.ok ? rule.value : null, series.ruleStart, locale, series.tzid);
}
