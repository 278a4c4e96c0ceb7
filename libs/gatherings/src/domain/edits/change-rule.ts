import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import {
  expand,
  formatRule,
  parseRule,
  parseSeriesRule,
  Temporal,
  toLocal,
  type Rule,
} from '@asaza/recurrence';
import { HORIZON } from '../horizon';
import { cadenceOf, type Cadence } from '../match-dates';
import type { Gathering, RuleState, SeriesState, World } from '../plan-state';

const compare = Temporal.PlainDateTime.compare;

export interface TypedRule {
  readonly rrule?: string | null;
  readonly startLocal?: Temporal.PlainDateTime | null;
}

export interface ChangedRule {
  readonly rules: readonly RuleState[];
  readonly cadence: Cadence;
  /** Where the new version begins. */
  readonly validFrom: Temporal.PlainDateTime;
}

/**
 * One rule version closes before `from` and the next opens; versions after it are replaced. Null when the
 * dates are the same as they were. A start off the pattern snaps to the pattern's first date; a COUNT
 * that was not touched goes on counting.
 */
export function changedRule(
  { series, rows, past }: Gathering,
  typed: TypedRule,
  from: Temporal.PlainDateTime,
  world: World,
  id: string,
): Outcome<ChangedRule | null, InvalidInput> {
  if (typed.rrule === undefined && !typed.startLocal) return ok(null);
  const current = versionAt(series.rules, from);
  const old = readRule(current);
  const parsed = typedRule(typed.rrule, old);
  if (!parsed.ok) return parsed;
  const rule = parsed.value;
  const sameRule = textOf(rule) === textOf(old);
  if (isAsBefore(series, current, rule, typed)) return ok(null);
  const here = toLocal(world.now, series.tzid);
  // The hour is the rule's, whatever hour an extra date has, and where no date is left to take it from.
  const timed = old || from.equals(here) ? from.withPlainTime(current.startLocal) : from;
  const anchor = typed.startLocal ?? (gives(rule, timed) ? timed : periodOf(rule, timed));
  const kept = [...rows, ...past]
    .filter(({ cancelledBy, ruleStart }) => cancelledBy !== 'plan' && compare(ruleStart, from) < 0)
    .map(({ ruleStart }) => ruleStart.add({ seconds: 1 }));
  // A chosen date may go before others; a rule begins after what it leaves alone.
  const begins = rule ? latest([anchor, here, ...kept]) : anchor;
  const validFrom = compare(anchor, from) < 0 ? begins : from;
  const first = rule ? firstDate(rule, anchor, validFrom, series.tzid) : ok(anchor);
  if (!first.ok) return first;
  const at = first.value;
  if (!rule && Temporal.Instant.compare(world.resolve(at, series.tzid), world.now) <= 0)
    return refuse(invalid('startLocal', 'in_the_past'));
  if (compare(at, here.add({ months: HORIZON.mostMonths })) > 0)
    return refuse(invalid('startLocal', 'too_far'));
  // A start after all that was counted is a new beginning.
  const goesOn = sameRule && !(typed.startLocal && isCountedOut(current, old, typed.startLocal));
  const counted = goesOn
    ? countBefore(old, current.startLocal, from)
    : countBefore(rule, anchor, at);
  const left = rule?.count == null ? null : rule.count - counted;
  if (left !== null && left <= 0) return refuse(invalid('rrule', 'no_dates'));
  const version: RuleState = {
    id,
    validFrom,
    validUntil: null,
    rrule: rule && formatRule({ ...rule, count: left }),
    startLocal: at,
  };
  return ok({
    rules: [...closedAt(series.rules, validFrom), version],
    cadence: cadenceOf(rule, old),
    validFrom,
  });
}

/** Another weekday of the week that was, or day of the month: the new pattern may begin before the old date. */
function periodOf(rule: Rule | null, from: Temporal.PlainDateTime): Temporal.PlainDateTime {
  if (rule?.frequency === 'WEEKLY') return from.subtract({ days: from.dayOfWeek - 1 });
  return rule?.frequency === 'MONTHLY' ? from.with({ day: 1 }) : from;
}

/** The version that gives the date. */
export function versionAt(rules: readonly RuleState[], at: Temporal.PlainDateTime): RuleState {
  const version = rules.filter(({ validFrom }) => compare(validFrom, at) <= 0).at(-1) ?? rules[0];
  if (!version) throw new Error('A series has no rule version.');
  return version;
}

const closedAt = (rules: readonly RuleState[], at: Temporal.PlainDateTime): RuleState[] =>
  rules
    .filter(({ validFrom }) => compare(validFrom, at) < 0)
    .map((rule) =>
      rule.validUntil && compare(rule.validUntil, at) <= 0 ? rule : { ...rule, validUntil: at },
    );

function readRule({ rrule }: RuleState): Rule | null {
  const rule = rrule === null ? null : parseRule(rrule);
  if (rule && !rule.ok) throw new Error('A saved rule cannot be read.');
  return rule ? rule.value : null;
}

function typedRule(
  rrule: string | null | undefined,
  old: Rule | null,
): Outcome<Rule | null, InvalidInput> {
  if (rrule === undefined) return ok(old);
  if (rrule === null || rrule.trim() === '') return ok(null);
  const rule = parseSeriesRule(rrule.trim());
  return rule.ok ? rule : refuse(invalid('rrule', rule.refusal.refusal));
}

const textOf = (rule: Rule | null): string => (rule ? formatRule(rule) : '');

/** A form that sends what it was given changes nothing, whichever of the dates it names as the start. */
function isAsBefore(
  series: SeriesState,
  current: RuleState,
  rule: Rule | null,
  { startLocal }: TypedRule,
): boolean {
  const newest = series.rules.at(-1);
  const text = textOf(rule);
  if (newest && text === textOf(readRule(newest)) && startLocal?.equals(newest.startLocal))
    return true;
  if (text !== textOf(readRule(current))) return false;
  if (!startLocal || startLocal.equals(current.startLocal)) return true;
  if (!rule || compare(startLocal, current.startLocal) < 0) return false;
  return !isCountedOut(current, rule, startLocal) && gives(rule, startLocal, current.startLocal);
}

/** Whether the rule meets then. */
const gives = (
  rule: Rule | null,
  at: Temporal.PlainDateTime,
  startLocal: Temporal.PlainDateTime = at,
): boolean =>
  rule !== null && rawDates({ ...rule, count: null }, startLocal, at, at, WALKED).length === 1;

/** Whether all dates that a COUNT allows lie before that one. */
const isCountedOut = (
  { startLocal }: RuleState,
  rule: Rule | null,
  at: Temporal.PlainDateTime,
): boolean => rule?.count != null && countBefore(rule, startLocal, at) >= rule.count;

function firstDate(
  rule: Rule,
  anchor: Temporal.PlainDateTime,
  from: Temporal.PlainDateTime,
  timeZone: string,
): Outcome<Temporal.PlainDateTime, InvalidInput> {
  const first = expand({
    ...plain,
    rule: { ...rule, count: null },
    startLocal: anchor,
    from,
    limit: WALKED,
    timeZone,
  });
  if (!first.ok) return refuse(invalid('rrule', first.refusal.refusal));
  const date = first.value[0];
  return date ? ok(date.originalStart) : refuse(invalid('rrule', 'no_dates'));
}

/** How many dates the rule has counted before that one. */
const countBefore = (
  rule: Rule | null,
  start: Temporal.PlainDateTime,
  before: Temporal.PlainDateTime,
): number =>
  rule?.count == null
    ? 0
    : rawDates(rule, start, null, before.subtract({ seconds: 1 }), rule.count).length;

// The walk begins well before a window: a small limit would end before it.
const WALKED = 200;

const plain = { rdates: [], exdates: [], holidayPolicy: 'none', holidayRegion: null } as const;

function rawDates(
  rule: Rule,
  startLocal: Temporal.PlainDateTime,
  from: Temporal.PlainDateTime | null,
  until: Temporal.PlainDateTime,
  limit: number,
): Temporal.PlainDateTime[] {
  if (compare(until, startLocal) < 0) return [];
  const dates = expand({ ...plain, rule, startLocal, from, until, limit });
  return dates.ok ? dates.value.map(({ originalStart }) => originalStart) : [];
}

const latest = (dates: readonly Temporal.PlainDateTime[]): Temporal.PlainDateTime =>
  dates.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
