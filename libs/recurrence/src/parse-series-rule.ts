import { refuse, type Outcome } from '@asaza/kernel';
import { parseRule } from './parse-rule';
import { refusedRule, type RecurrenceRefusal } from './recurrence.refusals';
import { isSubDaily, type Rule } from './rule';

export const MAX_INTERVAL = 99;
export const MAX_COUNT = 520;

/**
 * Reads the rule of a saved series: a rule that can be said in one sentence and that every calendar
 * program understands the same way. Narrower than parseRule; the refusal names the part outside it.
 */
export function parseSeriesRule(rrule: string): Outcome<Rule, RecurrenceRefusal> {
  const parsed = parseRule(rrule);
  if (!parsed.ok) return parsed;
  const outside = partOutside(parsed.value);
  if (outside) return refuse(refusedRule('outside_grammar', outside));
  const { count, until, interval } = parsed.value;
  if (interval > MAX_INTERVAL) return refuse(refusedRule('interval_too_large', 'INTERVAL'));
  if (count !== null && until !== null) return refuse(refusedRule('count_and_until', 'UNTIL'));
  if (count !== null && count > MAX_COUNT) return refuse(refusedRule('count_too_large', 'COUNT'));
  return parsed;
}

/** True for what parseSeriesRule accepts: what describeRule has a sentence for. */
export const isSeriesRule = (rule: Rule): boolean => partOutside(rule) === null;

function partOutside(rule: Rule): string | null {
  if (isSubDaily(rule.frequency)) return 'FREQ';
  const absent: readonly (readonly [string, boolean])[] = [
    ['BYWEEKNO', rule.byWeekNo.length === 0],
    ['BYYEARDAY', rule.byYearDay.length === 0],
    ['BYHOUR', rule.byHour.length === 0],
    ['BYMINUTE', rule.byMinute.length === 0],
    ['BYSECOND', rule.bySecond.length === 0],
    ['RSCALE', rule.rscale === null && rule.skip === null],
    ['WKST', rule.weekStart === null || rule.weekStart === 'MO' || rule.weekStart === 'SU'],
    ['BYDAY', byDayFits(rule)],
    ['BYMONTHDAY', byMonthDayFits(rule)],
    ['BYSETPOS', bySetPosFits(rule)],
  ];
  return absent.find(([, fits]) => !fits)?.[0] ?? null;
}

function byDayFits(rule: Rule): boolean {
  const ordinals = rule.byDay.filter((day) => day.ordinal !== null);
  if (ordinals.length === 0) return true;
  if (ordinals.length < rule.byDay.length) return false;
  // A month has no sixth Friday; beside a possible one it would be a slip that nobody sees.
  if (ordinals.some((day) => Math.abs(day.ordinal ?? 0) > 5)) return false;
  return rule.frequency === 'MONTHLY' || (rule.frequency === 'YEARLY' && rule.byMonth.length > 0);
}

function byMonthDayFits(rule: Rule): boolean {
  if (rule.byMonthDay.length === 0) return true;
  // RFC 5545 forbids it with WEEKLY; without BYMONTH, programs disagree about YEARLY.
  if (rule.frequency === 'WEEKLY') return false;
  return rule.frequency !== 'YEARLY' || rule.byMonth.length > 0;
}

const bySetPosFits = (rule: Rule): boolean =>
  rule.bySetPos.length === 0 ||
  (rule.frequency === 'MONTHLY' && rule.byDay.length + rule.byMonthDay.length > 0);
