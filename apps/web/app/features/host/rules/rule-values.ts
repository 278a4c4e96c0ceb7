import type { EditedRule } from './rule';

/** Form values by name; a list for what can be ticked more than once. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** What the editor's fields show for a rule; `last` is the word for the last day of a month. */
export function ruleValues(rule: EditedRule, last: string): FormValues {
  const { ending } = rule;
  return {
    freq: rule.frequency,
    interval: String(rule.interval),
    pick: rule.pick,
    weekday: rule.weekdays,
    ordinal: rule.ordinals.map(String),
    monthDays: rule.monthDays.map((day) => (day === -1 ? last : String(day))).join(', '),
    month: rule.months.map(String),
    weekStart: rule.weekStart ?? '',
    ends: ending.kind,
    until: ending.kind === 'until' ? ending.day : '',
    count: ending.kind === 'count' ? String(ending.count) : '',
  };
}
