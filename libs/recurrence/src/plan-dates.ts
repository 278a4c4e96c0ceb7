import { type Temporal } from 'temporal-polyfill';
import { closedTest } from './closures';
import { numberOf, stampOf } from './day-pattern';
import { holidayShift } from './holiday-shift';
import { holidayOn, isProvisionalHolidayYear } from './holidays';
import { type ExpandInput, type PlannedDate } from './planned-date';

type Stamped = ReadonlyMap<number, Temporal.PlainDateTime>;

/**
 * Adds the extra dates, takes away the skipped ones and those on closed days, applies the holiday policy;
 * ascending by localStart.
 */
export function planDates(
  input: ExpandInput,
  ruleDates: readonly Temporal.PlainDateTime[],
): PlannedDate[] {
  const excluded = new Set(input.exdates.map(stampOf));
  const isClosed = closedTest(input.closures);
  const left = stamped(
    ruleDates,
    (local, stamp) => !excluded.has(stamp) && !isClosed(numberOf(local)),
  );
  const chosen = input.rule ? input.rdates : [input.startLocal, ...input.rdates];
  const extras = stamped(chosen, (_local, stamp) => !excluded.has(stamp) && !left.has(stamp));
  return [
    ...shifted(input, left, extras),
    ...[...extras.values()].map((local) => extra(input, local)),
  ]
    .map((date) => ({ date, held: stampOf(date.localStart), planned: stampOf(date.originalStart) }))
    .sort((a, b) => a.held - b.held || a.planned - b.planned)
    .map(({ date }) => date);
}

/** Each wall time once, by its stamp. */
function stamped(
  dates: readonly Temporal.PlainDateTime[],
  isWanted: (local: Temporal.PlainDateTime, stamp: number) => boolean,
): Stamped {
  const byStamp = new Map<number, Temporal.PlainDateTime>();
  for (const local of dates) {
    const stamp = stampOf(local);
    if (!byStamp.has(stamp) && isWanted(local, stamp)) byStamp.set(stamp, local);
  }
  return byStamp;
}

/** The rule's dates after the holiday policy: a moved date that meets another date is dropped. */
function shifted(input: ExpandInput, ruleDates: Stamped, extras: Stamped): PlannedDate[] {
  const shift = holidayShift(input);
  const kept = new Set(input.kept?.map(stampOf));
  const targets = [...ruleDates].map(([stamp, local]) => ({ stamp, local, target: shift(local) }));
  // Day held -> day planned: two meetings planned for one day may move together.
  const taken = new Map<number, number>();
  const unmoved = targets.filter(({ local, target }) => target === local);
  for (const local of [...extras.values(), ...unmoved.map((date) => date.local)]) {
    taken.set(numberOf(local), numberOf(local));
  }
  const plannedDates: PlannedDate[] = [];
  for (const { stamp, local, target } of targets) {
    if (!target) continue;
    const day = numberOf(target);
    const holder = taken.get(day);
    if (holder !== undefined && holder !== numberOf(local)) continue;
    taken.set(day, numberOf(local));
    plannedDates.push(planned(input, local, target, kept.has(stamp)));
  }
  return plannedDates;
}

const extra = (input: ExpandInput, local: Temporal.PlainDateTime): PlannedDate => ({
  originalStart: local,
  localStart: local,
  holiday: holidayOn(local, input.holidayRegion, input.holidays),
  movedFrom: null,
  origin: 'extra',
  undecided: false,
  provisional: false,
});

function planned(
  input: ExpandInput,
  originalStart: Temporal.PlainDateTime,
  localStart: Temporal.PlainDateTime,
  keptByHost: boolean,
): PlannedDate {
  const { holidayPolicy, holidayRegion, holidays, today } = input;
  const holiday = holidayOn(localStart, holidayRegion, holidays);
  const byHolidays = holidayPolicy !== 'none' && holidayRegion !== null && !keptByHost;
  // A date moved across New Year stands on the holidays of both years.
  const latestYear = Math.max(originalStart.year, localStart.year);
  return {
    originalStart,
    localStart,
    holiday,
    movedFrom: localStart === originalStart ? null : originalStart,
    origin: 'rule',
    undecided: holidayPolicy === 'ask' && holiday !== null && !keptByHost,
    provisional: byHolidays && today !== undefined && isProvisionalHolidayYear(latestYear, today),
  };
}
