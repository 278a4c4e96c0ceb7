import { ok, refuse, type Outcome } from '@asaza/kernel';
import { patternExists } from './possible';
import { refusedRule, type RecurrenceRefusal } from './recurrence.refusals';
import { isSubDaily, timesOfDay, type Rule } from './rule';
import { readParts } from './rule-parts';

const MAX_LENGTH = 2_000;

// A comma before the next part name is a known slip of exporters (`BYMONTH=10,BYMONTHDAY=10`).
const SLIPPED_COMMA = /,(?=[A-Z]+=)/g;

/**
 * Reads a recurrence rule (RFC 5545, section 3.3.10; RFC 7529), with or without `RRULE:`, either case.
 * Refused at once, in bounded time: what is not a rule, what the engine cannot do, what never happens.
 */
export function parseRule(rrule: string): Outcome<Rule, RecurrenceRefusal> {
  if (rrule.length > MAX_LENGTH) return refuse(refusedRule('too_long'));
  const text = rrule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(SLIPPED_COMMA, ';');
  const read = readParts(text);
  if ('fault' in read) return refuse(refusedRule(read.fault, read.part));
  const unsupported = unsupportedPart(read.rule);
  if (unsupported) return refuse(refusedRule('not_supported', unsupported));
  if (!patternExists(read.rule)) return refuse(refusedRule('never_happens'));
  return ok(read.rule);
}

function unsupportedPart(rule: Rule): string | null {
  const leapWithoutCalendar = rule.byLeapMonth.length > 0 && rule.rscale === null;
  if (leapWithoutCalendar || (rule.byMonth.includes(13) && rule.rscale === null)) return 'BYMONTH';
  if (rule.skip !== null && rule.rscale === null) return 'SKIP';
  // RFC 5545 forbids it, and no engine reads it.
  if (isSubDaily(rule.frequency) && rule.byDay.some((day) => day.ordinal !== null)) return 'BYDAY';
  // A set of positions over every second of a year is a computation, not a calendar.
  if (rule.bySetPos.length > 0 && timesOfDay(rule) > 48) return 'BYSETPOS';
  return null;
}
