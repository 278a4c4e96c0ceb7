import { Temporal, toLocal } from '@asaza/recurrence';
import { matchDates, type Cadence } from './match-dates';
import { numberDates } from './number-dates';
import {
  isToCome,
  placed,
  type DateRow,
  type Gathering,
  type OwnValues,
  type SeriesState,
  type World,
} from './plan-state';
import { listedStarts, meetsOn, plannedDates, withinHorizon, type Planned } from './planned-dates';

/** A date that the plan gives and no row stands for yet. */
export type NewDate = Omit<DateRow, 'id' | 'sequence' | 'status' | 'previousStartsAt'>;

export interface Reconciled {
  /** All rows given, in their order; those that have begun as they were. */
  readonly rows: DateRow[];
  readonly adds: NewDate[];
}

export interface ReconcileOptions {
  /** How dates follow a rule that changed; absent: a date is itself only. */
  readonly cadence?: Cadence | null;
  /** Dates that go back to the series' time: from this date of the rule on. */
  readonly resetFrom?: Temporal.PlainDateTime | null;
  /** What a date that is added has of its own. */
  readonly dress?: {
    readonly ruleStart: Temporal.PlainDateTime;
    readonly own: OwnValues;
    readonly subtitle: DateRow['subtitle'];
  } | null;
  /** The series as it was: what it gives as before leaves its row as it is. */
  readonly before?: SeriesState | null;
  /** The nightly round: only dates that hang on holidays not announced may move or go. */
  readonly provisionalOnly?: boolean;
}

/**
 * Brings rows to come in line with what the series now gives. A matched row stays the same row; new dates
 * are new rows; what the plan gives no more is cancelled by it, and on again when it is wanted again.
 * Dates with a time of their own stay where a host put them. What a host cancelled stays cancelled.
 */
export function reconcile(
  { rows, past }: Gathering,
  series: SeriesState,
  world: World,
  options: ReconcileOptions = {},
): Reconciled {
  const { before, resetFrom } = options;
  const isReset = (row: DateRow): boolean =>
    Boolean(resetFrom && Temporal.PlainDateTime.compare(row.ruleStart, resetFrom) >= 0);
  const coming = rows.filter((row) => isToCome(row, world.now)).sort(byRuleStart);
  const passed = new Set(past.map(({ ruleStart }) => String(ruleStart)));
  const reach = furthest(coming, options.dress?.ruleStart ?? toLocal(world.now, series.tzid));
  const dates = plannedDates(series, world, reach).filter(
    ({ ruleStart }) => !passed.has(String(ruleStart)),
  );
  const found = match(coming, dates, options.cadence ?? null);
  const follow = follower(series, world, options);
  const given = before ? givenBy(before, world, reach) : null;
  const asBefore = (row: DateRow, date: Planned | null): boolean => {
    if (!given || before?.tzid !== series.tzid || isReset(row)) return false;
    const was = given.get(String(row.ruleStart));
    return date
      ? date.ruleStart.equals(row.ruleStart) && Boolean(was?.equals(date.localStart))
      : !was;
  };
  // What the series gave already is the nightly round's to make, not this edit's.
  const isDue = (date: Planned): boolean =>
    before?.tzid === series.tzid &&
    Boolean(given?.get(String(date.ruleStart))?.equals(date.localStart)) &&
    !options.dress?.ruleStart.equals(date.ruleStart);
  const followed = new Map(
    coming.map((row) => {
      const date = found.get(row.id) ?? null;
      return [row.id, asBefore(row, date) ? lengthened(row, series, world) : follow(row, date)];
    }),
  );
  const live = [...followed.values()].filter(({ cancelledBy }) => cancelledBy !== 'plan');
  const wanted = withinHorizon(dates, toLocal(world.now, series.tzid), options.dress?.ruleStart);
  const used = new Set(found.values());
  const adds = wanted
    .filter((date) => !used.has(date) && !isDue(date) && !meetsAnother(date, live, series))
    .map((date) => newDate(date, series, world, options));
  const numbers = numberDates([...followed.values(), ...adds], past, series.firstNumber);
  const numbered = new Map(
    [...followed.values()].map((row, at) => [row.id, numberedAs(row, numbers[at])]),
  );
  return {
    rows: rows.map((row) => numbered.get(row.id) ?? row),
    adds: adds.map((date, at) => numberedAs(date, numbers[followed.size + at])),
  };
}

const numberedAs = <T extends { number: number }>(row: T, number: number | undefined): T =>
  number === undefined || number === row.number ? row : { ...row, number };

/** Which planned date each row stands for, by row id. */
function match(
  rows: readonly DateRow[],
  dates: readonly Planned[],
  cadence: Cadence | null,
): Map<string, Planned> {
  const starts = dates.map(({ ruleStart }) => ruleStart);
  const off = rows.filter(({ cancelledBy }) => cancelledBy === 'plan');
  const on = rows.filter(({ cancelledBy }) => cancelledBy !== 'plan');
  const found = new Map<string, Planned>();
  const taken = new Set<number>();
  const keep = (of: readonly DateRow[], indexes: readonly (number | null)[]): void =>
    of.forEach((row, at) => {
      const index = indexes[at] ?? null;
      const date = index === null ? undefined : dates[index];
      if (index === null || !date) return;
      taken.add(index);
      found.set(row.id, date);
    });
  // A date that was taken away comes back as itself only.
  keep(
    off,
    matchDates(
      off.map(({ ruleStart }) => ruleStart),
      starts,
      null,
    ),
  );
  keep(
    on,
    matchDates(
      on.map(({ ruleStart }) => ruleStart),
      starts,
      cadence,
      taken,
    ),
  );
  return found;
}

function follower(
  series: SeriesState,
  world: World,
  { resetFrom, provisionalOnly }: ReconcileOptions,
): (row: DateRow, date: Planned | null) => DateRow {
  const skipped = new Set(listedStarts(series.listed, 'skip').map(String));
  const isReset = (row: DateRow): boolean =>
    Boolean(resetFrom && Temporal.PlainDateTime.compare(row.ruleStart, resetFrom) >= 0);
  const off = (row: DateRow): DateRow =>
    row.cancelledBy === 'plan' ? row : { ...row, cancelledBy: 'plan', cancelledReason: null };
  const at = (row: DateRow, localStart: Temporal.PlainDateTime, tzid: string): DateRow =>
    placed(row, { localStart, tzid, durationMinutes: lengthOf(row, series) }, world);
  const follow = (row: DateRow, date: Planned | null): DateRow => {
    if (row.cancelledBy === 'host') return date ? { ...row, ruleStart: date.ruleStart } : row;
    if (row.detached && !isReset(row)) {
      const stays =
        meetsOn(series, row.localStart.toPlainDate()) && !skipped.has(String(row.ruleStart));
      if (!stays || (!date && row.cancelledBy === 'plan')) return off(row);
      const ruleStart = date?.ruleStart ?? row.ruleStart;
      return at({ ...row, ruleStart, cancelledBy: null }, row.localStart, row.tzid);
    }
    if (!date) return off(row);
    const { ruleStart, provisional } = date;
    const on: DateRow = { ...row, ruleStart, provisional, detached: false, cancelledBy: null };
    return at(on, date.localStart, series.tzid);
  };
  if (!provisionalOnly) return follow;
  return (row, date) => {
    if (row.provisional) return follow(row, date);
    return row;
  };
}

const lengthOf = ({ own }: Pick<DateRow, 'own'>, series: SeriesState): number =>
  own.duration ?? series.template.duration;

/** At the time that it has, as long as the series says; what is off keeps its length. */
const lengthened = (row: DateRow, series: SeriesState, world: World): DateRow => {
  const { localStart, tzid } = row;
  return row.cancelledBy === null
    ? placed(row, { localStart, tzid, durationMinutes: lengthOf(row, series) }, world)
    : row;
};

const givenBy = (
  series: SeriesState,
  world: World,
  reach: Temporal.PlainDateTime,
): Map<string, Temporal.PlainDateTime> =>
  new Map(
    plannedDates(series, world, reach).map((date) => [String(date.ruleStart), date.localStart]),
  );

/** The last date that any row stands for or is held on. */
const furthest = (
  rows: readonly DateRow[],
  atLeast: Temporal.PlainDateTime,
): Temporal.PlainDateTime =>
  rows
    .flatMap(({ ruleStart, localStart }) => [ruleStart, localStart])
    .reduce((a, b) => (Temporal.PlainDateTime.compare(a, b) >= 0 ? a : b), atLeast);

/** The hour is another one's: a date that a host put there, or one that begins at the same moment. */
function meetsAnother(date: Planned, live: readonly DateRow[], series: SeriesState): boolean {
  const ends = date.startsAt.epochMilliseconds + series.template.duration * 60_000;
  return live.some(
    ({ cancelledBy, detached, startsAt, endsAt }) =>
      cancelledBy === null &&
      (startsAt.equals(date.startsAt) ||
        (detached &&
          startsAt.epochMilliseconds < ends &&
          endsAt.epochMilliseconds > date.startsAt.epochMilliseconds)),
  );
}

function newDate(
  date: Planned,
  series: SeriesState,
  world: World,
  { dress }: ReconcileOptions,
): NewDate {
  const dressed = dress?.ruleStart.equals(date.ruleStart) ? dress : null;
  const own = dressed?.own ?? {};
  const durationMinutes = lengthOf({ own }, series);
  return {
    number: 0,
    originalStart: date.ruleStart,
    ruleStart: date.ruleStart,
    localStart: date.localStart,
    tzid: series.tzid,
    startsAt: date.startsAt,
    endsAt: date.startsAt.add({ minutes: durationMinutes }),
    tzdataVersion: world.tzdataVersion,
    durationMinutes,
    cancelledBy: null,
    cancelledReason: null,
    origin: date.origin,
    detached: false,
    provisional: date.provisional,
    own,
    subtitle: dressed?.subtitle ?? { ja: null, en: null },
  };
}

const byRuleStart = (a: DateRow, b: DateRow): number =>
  Temporal.PlainDateTime.compare(a.ruleStart, b.ruleStart);
