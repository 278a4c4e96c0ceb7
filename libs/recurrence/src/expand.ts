import { ok, refuse, type Outcome } from '@asaza/kernel';
import { Temporal } from 'temporal-polyfill';
import { closedDays } from './closures';
import { dayEngine, isByDays } from './day-engine';
import { stampOf } from './day-pattern';
import { type RecurrenceEngine } from './engine';
import { shiftReach } from './holiday-shift';
import { planDates } from './plan-dates';
import { type ExpandInput, type PlannedDate } from './planned-date';
import { mayHappen } from './possible';
import { refusedRule, type RecurrenceRefusal } from './recurrence.refusals';
import { isSubDaily, LAST_YEAR, type Rule } from './rule';
import { rruleTemporalEngine } from './rrule-temporal-engine';
import { resolve, toLocal } from './zone';

const END = Temporal.PlainDateTime.from(`${LAST_YEAR}-12-31T23:59:59`);
// Closed days that are made up for by looking further: more of them leave a shorter list.
const MOST_CLOSED = 4_000;

/**
 * The dates of a series as floating wall times, ascending by when they are held. COUNT counts what the
 * rule plans, so a skipped holiday uses one up; EXDATE takes away by originalStart; extra dates are the
 * host's own choice and stay where they were put, holiday or not. Bounded work; empty when UNTIL, the
 * window or the skipped dates leave nothing, refused when the pattern has no date at all.
 */
export function expand(input: ExpandInput): Outcome<PlannedDate[], RecurrenceRefusal> {
  const { rule, from, until, limit } = input;
  if (rule && !happens(rule, input.startLocal)) return refuse(refusedRule('never_happens'));
  const firstStamp = from ? stampOf(from) : Number.NEGATIVE_INFINITY;
  const lastStamp = until ? stampOf(until) : Number.POSITIVE_INFINITY;
  // Holidays and exceptions take dates away: ask for more than the limit, and for more again.
  const spare = input.exdates.length + (input.holidayPolicy === 'none' ? 1 : 32);
  const enough = 8 * (limit + spare) + Math.min(closedDays(input.closures), MOST_CLOSED);
  for (let wanted = limit + spare; ; wanted *= 2) {
    const { dates, complete, exhausted } = ruleDates(input, wanted);
    if (dates.length === 0 && !complete) return refuse(refusedRule('never_happens'));
    const done = exhausted || wanted >= enough;
    // Past the last date walked to, an extra date would overtake rule dates not seen yet.
    const known = Math.min(lastStamp, stampOf(done ? END : (dates.at(-1) ?? END)));
    const planned = planDates(input, dates).filter(({ originalStart }) => {
      const stamp = stampOf(originalStart);
      return firstStamp <= stamp && stamp <= known;
    });
    if (planned.length >= limit || done) return ok(planned.slice(0, limit));
  }
}

const compare = Temporal.PlainDateTime.compare;
const engineFor = (rule: Rule): RecurrenceEngine =>
  isByDays(rule) ? dayEngine : rruleTemporalEngine;

// What mayHappen cannot decide for certain: there the engine looks for one date within a lifetime.
const isUncertain = (rule: Rule): boolean =>
  isSubDaily(rule.frequency) ||
  rule.rscale !== null ||
  (rule.byWeekNo.length > 0 && rule.frequency !== 'DAILY') ||
  rule.bySetPos.length > 0;
const LOOK_AHEAD = { years: 100 };

function happens(rule: Rule, start: Temporal.PlainDateTime): boolean {
  if (!mayHappen(rule, start.toPlainDate())) return false;
  if (!isUncertain(rule)) return true;
  const unbounded: Rule = { ...rule, until: null, count: null };
  const last = earlier(start.add(LOOK_AHEAD), END);
  let found = false;
  engineFor(rule).walk({ rule: unbounded, start, last, most: 1 }, () => {
    found = true;
    return false;
  });
  return found;
}

interface RuleDates {
  readonly dates: readonly Temporal.PlainDateTime[];
  readonly complete: boolean;
  /** Asking for more would give no more. */
  readonly exhausted: boolean;
}

function ruleDates(input: ExpandInput, wanted: number): RuleDates {
  const { rule, startLocal } = input;
  if (!rule) return { dates: [], complete: true, exhausted: true };
  // A date just outside the window may be shifted onto one inside it, and drop it.
  const margin = { days: shiftReach(input) };
  const windowStart = input.from ? input.from.subtract(margin) : null;
  const windowEnd = input.until ? earlier(input.until.add(margin), END) : END;
  const last = earlier(lastByRule(rule, input.timeZone ?? 'UTC'), windowEnd);
  if (compare(startLocal, last) > 0) return { dates: [], complete: true, exhausted: true };
  const isIn = untilTest(rule, input.timeZone ?? 'UTC');
  const dates: Temporal.PlainDateTime[] = [];
  const start = windowStart ? nearStart(rule, startLocal, windowStart) : startLocal;
  const most = windowStart ? null : wanted;
  const { complete } = engineFor(rule).walk({ rule, start, last, most }, (local) => {
    if (isIn(local) && (!windowStart || compare(local, windowStart) >= 0)) dates.push(local);
    return dates.length < wanted;
  });
  return { dates, complete, exhausted: dates.length < wanted };
}

/** Goes near a window in whole intervals, so that an old daily series is not walked from its first day. */
function nearStart(
  rule: Rule,
  start: Temporal.PlainDateTime,
  near: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  const unit = rule.frequency === 'DAILY' ? 1 : rule.frequency === 'WEEKLY' ? 7 : 0;
  if (unit === 0 || rule.count !== null || rule.rscale !== null) return start;
  const step = unit * rule.interval;
  const steps = Math.floor(start.until(near, { largestUnit: 'day' }).days / step) - 1;
  return steps > 0 ? start.add({ days: steps * step }) : start;
}

const earlier = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): Temporal.PlainDateTime =>
  compare(a, b) <= 0 ? a : b;

/** The last wall time that can be within UNTIL. A day means its end: a host's "until 30 June". */
function lastByRule(rule: Rule, tzid: string): Temporal.PlainDateTime {
  if (rule.until === null) return END;
  if (rule.until.kind === 'local') return rule.until.local;
  if (rule.until.kind === 'day') return rule.until.day.toPlainDateTime('23:59:59');
  return toLocal(rule.until.instant, tzid).add({ days: 1 });
}

/** An UNTIL in UTC is compared as an instant: a repeated hour has two for one wall time. */
function untilTest(rule: Rule, tzid: string): (local: Temporal.PlainDateTime) => boolean {
  const until = rule.until;
  if (until?.kind !== 'instant') return () => true;
  return (local) => Temporal.Instant.compare(resolve(local, tzid), until.instant) <= 0;
}
