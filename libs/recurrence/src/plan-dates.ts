import { Temporal } from 'temporal-polyfill';
import { type ExpandInput, type PlannedDate } from './planned-date';
import { shiftForHoliday } from './holiday-shift';
import { holidayOn } from './holidays';

const compare = Temporal.PlainDateTime.compare;
const dayOf = (local: Temporal.PlainDateTime): string => local.toPlainDate().toString();

/** Adds the extra dates, takes away the skipped ones, applies the holiday policy; ascending by localStart. */
export function planDates(
  input: ExpandInput,
  ruleDates: readonly Temporal.PlainDateTime[],
): PlannedDate[] {
  const excluded = new Set(input.exdates.map(String));
  const chosen = input.rule ? input.rdates : [input.startLocal, ...input.rdates];
  const kept = unique(ruleDates).filter((local) => !excluded.has(String(local)));
  const known = new Set(kept.map(String));
  const extras = unique(chosen)
    .filter((local) => !excluded.has(String(local)) && !known.has(String(local)))
    .map((local) => planned(input, local, local, 'extra'));
  return [...shifted(input, kept, extras), ...extras].sort(
    (a, b) => compare(a.localStart, b.localStart) || compare(a.originalStart, b.originalStart),
  );
}

/** The rule's dates after the holiday policy: a moved date that meets another date is dropped. */
function shifted(
  input: ExpandInput,
  kept: readonly Temporal.PlainDateTime[],
  extras: readonly PlannedDate[],
): PlannedDate[] {
  const { holidayPolicy, holidayRegion } = input;
  const targets = kept.map((local) => ({
    local,
    target: shiftForHoliday(local, holidayPolicy, holidayRegion),
  }));
  // Day held -> day planned: two meetings planned for one day may move together.
  const taken = new Map<string, string>();
  for (const { localStart } of extras) taken.set(dayOf(localStart), dayOf(localStart));
  for (const { local, target } of targets) {
    if (target?.equals(local)) taken.set(dayOf(local), dayOf(local));
  }
  const plannedDates: PlannedDate[] = [];
  for (const { local, target } of targets) {
    if (!target) continue;
    const holder = taken.get(dayOf(target));
    if (holder !== undefined && holder !== dayOf(local)) continue;
    taken.set(dayOf(target), dayOf(local));
    plannedDates.push(planned(input, local, target, 'rule'));
  }
  return plannedDates;
}

const unique = (dates: readonly Temporal.PlainDateTime[]): Temporal.PlainDateTime[] => [
  ...new Map(dates.map((local) => [String(local), local])).values(),
];

const planned = (
  input: ExpandInput,
  originalStart: Temporal.PlainDateTime,
  localStart: Temporal.PlainDateTime,
  origin: PlannedDate['origin'],
): PlannedDate => ({
  originalStart,
  localStart,
  holiday: holidayOn(localStart, input.holidayRegion),
  movedFrom: localStart.equals(originalStart) ? null : originalStart,
  origin,
});
