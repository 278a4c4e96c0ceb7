import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { type EngineRequest, type RecurrenceEngine } from './engine';
import { formatRule } from './format-rule';
import { isSubDaily, type Rule } from './rule';

// Periods looked at before giving up: enough for 1,000 dates of a monthly or yearly pattern. Empty
// walks must end within 200 ms, and hours or other calendars cost more a step.
const MAX_CANDIDATES = 200_000;
const maxIterations = (rule: Rule): number => {
  if (rule.rscale !== null && rule.rscale !== 'GREGORIAN') return 1_500;
  return isSubDaily(rule.frequency) ? 5_000 : 20_000;
};
const PROBE_ITERATIONS = 120;

/** Months say the same with fewer steps: a daily rule that only filters days is a monthly one. */
function asMonths(rule: Rule): Rule {
  const filtersDays = rule.byMonthDay.length + rule.byDay.length > 0;
  const plain =
    rule.frequency === 'DAILY' &&
    rule.interval === 1 &&
    rule.bySetPos.length + rule.byYearDay.length + rule.byWeekNo.length === 0 &&
    rule.byDay.every((day) => day.ordinal === null);
  return plain && filtersDays && rule.rscale === null ? { ...rule, frequency: 'MONTHLY' } : rule;
}

/** rrule-temporal, always in UTC: wall times in, wall times out. */
export const rruleTemporalEngine: RecurrenceEngine = {
  walk(request, take) {
    const bound = maxIterations(request.rule);
    const foreign = request.rule.rscale !== null && request.rule.rscale !== 'GREGORIAN';
    try {
      // A short look first, which throws when there is nothing near: a full walk takes seconds here.
      if (foreign) build(request, PROBE_ITERATIONS).all(() => false);
      build(request, bound).all((date) => take(plain(date)));
      return { complete: true };
    } catch {
      // It throws at its bounds and at the end of its calendar; what was taken so far stands.
      return { complete: false };
    }
  },
};

function build({ rule, start, last }: EngineRequest, iterations: number): RRuleTemporal {
  const bounded: Rule = { ...asMonths(rule), until: { kind: 'local', local: last } };
  return new RRuleTemporal({
    rruleString: formatRule(bounded).replace(/UNTIL=\d{8}T\d{6}/, '$&Z'),
    dtstart: start.toZonedDateTime('UTC'),
    tzid: 'UTC',
    maxIterations: iterations,
    maxCandidateEvaluations: MAX_CANDIDATES,
    cache: false,
  });
}

const plain = (date: Temporal.ZonedDateTime): Temporal.PlainDateTime =>
  new Temporal.PlainDateTime(date.year, date.month, date.day, date.hour, date.minute, date.second);
