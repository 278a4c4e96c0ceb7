import {
  expand,
  parseRule,
  Temporal,
  toLocal,
  type ExpandInput,
  type PlannedDate,
} from '@asaza/recurrence';
import { HORIZON } from './horizon';
import type { ListedDate, RuleState, SeriesState, World } from './plan-state';

/** One date that the series gives now. */
export interface Planned {
  /** What rule or list gave: which date it is. */
  readonly ruleStart: Temporal.PlainDateTime;
  /** When it is held, after the holidays. */
  readonly localStart: Temporal.PlainDateTime;
  readonly startsAt: Temporal.Instant;
  readonly origin: 'rule' | 'extra';
  readonly provisional: boolean;
  /** On a holiday, and a host has yet to say what becomes of it. */
  readonly undecided: boolean;
  readonly holiday: { readonly ja: string; readonly en: string } | null;
}

// A date keeps its place in the plan while a holiday or a host holds it back: look behind today. And a
// date at the far end may become one that is later: look beyond what is made.
const AROUND = { days: 62 };
const MOST = 2_000;
// As many as a full horizon needs with what lies around it; only sparse rows far ahead need more.
const USUAL = 340;

/**
 * The dates to come of a series, ascending by `ruleStart`: a full horizon and all that lie before `reach`,
 * or as far ahead as any date may exist.
 */
export function plannedDates(
  series: SeriesState,
  world: World,
  reach?: Temporal.PlainDateTime | null,
): Planned[] {
  const far = reach ? reach.add(AROUND) : null;
  const today = toLocal(world.now, series.tzid);
  const dates = series.rules
    .flatMap((rule) => datesOfRule(series, rule, { today, far }, world))
    .filter(({ startsAt }) => Temporal.Instant.compare(startsAt, world.now) > 0)
    .filter(({ localStart }) => meetsOn(series, localStart.toPlainDate()))
    .sort((a, b) => compare(a.ruleStart, b.ruleStart));
  return oncePerInstant(dates);
}

/** Whether the series neither rests nor has ended on that day. */
export function meetsOn(
  { pausedFrom, pausedUntil, endsOn }: Pick<SeriesState, 'pausedFrom' | 'pausedUntil' | 'endsOn'>,
  day: Temporal.PlainDate,
): boolean {
  const before = Temporal.PlainDate.compare;
  if (endsOn && before(day, endsOn) > 0) return false;
  if (!pausedFrom || before(day, pausedFrom) < 0) return true;
  return pausedUntil !== null && before(day, pausedUntil) > 0;
}

/** Those that exist ahead of time: to the horizon, at most 200; and the one that a host asks for. */
export function withinHorizon(
  dates: readonly Planned[],
  today: Temporal.PlainDateTime,
  asked?: Temporal.PlainDateTime | null,
): Planned[] {
  const near = today.add({ months: HORIZON.months });
  const far = today.add({ months: HORIZON.mostMonths });
  const ahead = dates
    .filter(({ ruleStart }) => compare(ruleStart, far) <= 0)
    .filter(({ ruleStart }, index) => index < HORIZON.dates || compare(ruleStart, near) <= 0)
    .slice(0, HORIZON.mostDates);
  const extra = asked ? dates.filter(({ ruleStart }) => ruleStart.equals(asked)) : [];
  return [...new Set([...ahead, ...extra])];
}

export const listedStarts = (
  listed: readonly ListedDate[],
  ...kinds: ListedDate['kind'][]
): Temporal.PlainDateTime[] =>
  listed.filter(({ kind }) => kinds.includes(kind)).map(({ localStart }) => localStart);

const compare = Temporal.PlainDateTime.compare;

function datesOfRule(
  series: SeriesState,
  version: RuleState,
  { today, far }: { today: Temporal.PlainDateTime; far: Temporal.PlainDateTime | null },
  world: World,
): Planned[] {
  const rule = version.rrule === null ? null : parseRule(version.rrule);
  if (rule && !rule.ok) throw new Error(`Series ${series.id} holds a rule that cannot be read.`);
  const from = later(version.validFrom, today.subtract(AROUND));
  const until = earlier(
    version.validUntil?.subtract({ seconds: 1 }) ?? null,
    today.add({ months: HORIZON.mostMonths }).add(AROUND),
  );
  if (compare(from, until) > 0) return [];
  // Years of listed dates would make each look ahead a long one.
  const isAhead = (local: Temporal.PlainDateTime): boolean => compare(local, from) >= 0;
  const isHere = (local: Temporal.PlainDateTime): boolean =>
    compare(local, version.validFrom) >= 0 &&
    (version.validUntil === null || compare(local, version.validUntil) < 0);
  const input: Omit<ExpandInput, 'limit'> = {
    rule: rule ? rule.value : null,
    startLocal: version.startLocal,
    rdates: listedStarts(series.listed, 'extra').filter((date) => isHere(date) && isAhead(date)),
    exdates: listedStarts(series.listed, 'skip').filter(isAhead),
    // A date that a host named is held, also where the rule gives it on a holiday.
    kept: listedStarts(series.listed, 'keep', 'extra').filter(isAhead),
    closures: series.closures.filter(({ lastDay }) => isAhead(lastDay.toPlainDateTime('23:59:59'))),
    from,
    until,
    holidayPolicy: series.holidayPolicy,
    holidayRegion: series.holidayRegion,
    ...(world.holidays ? { holidays: world.holidays } : {}),
    today: today.toPlainDate(),
    timeZone: series.tzid,
  };
  const usual = far ? datesOf(input, USUAL) : [];
  const last = usual.at(-1);
  const isEnough = far && (usual.length < USUAL || (last && compare(last.localStart, far) > 0));
  return (isEnough ? usual : datesOf(input, MOST)).map((date) => ({
    ruleStart: date.originalStart,
    localStart: date.localStart,
    startsAt: world.resolve(date.localStart, series.tzid),
    origin: date.origin,
    provisional: date.provisional,
    undecided: date.undecided,
    holiday: date.holiday,
  }));
}

/** A rule that was sound when saved and has no date left is only finished. */
function datesOf(input: Omit<ExpandInput, 'limit'>, limit: number): PlannedDate[] {
  const dates = expand({ ...input, limit });
  return dates.ok ? dates.value : [];
}

const later = (a: Temporal.PlainDateTime, b: Temporal.PlainDateTime): Temporal.PlainDateTime =>
  compare(a, b) >= 0 ? a : b;
const earlier = (
  a: Temporal.PlainDateTime | null,
  b: Temporal.PlainDateTime,
): Temporal.PlainDateTime => (a && compare(a, b) <= 0 ? a : b);

/** 02:30 and 03:30 are one moment on the day whose third hour is left out. */
function oncePerInstant(dates: readonly Planned[]): Planned[] {
  const seen = new Set<number>();
  return dates.filter(({ startsAt }) => {
    const known = seen.has(startsAt.epochMilliseconds);
    seen.add(startsAt.epochMilliseconds);
    return !known;
  });
}
