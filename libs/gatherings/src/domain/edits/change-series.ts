import { invalid, notFound, ok, refuse, type Outcome } from '@asaza/kernel';
import { parseZone, Temporal, toLocal } from '@asaza/recurrence';
import { sameValue } from '../date-changes';
import type { Edit, TemplateField } from '../edit';
import { dateTaken, type DateTaken } from '../gatherings.refusals';
import { matchDates, type Cadence } from '../match-dates';
import type { DateRow, Gathering, OwnValues, SeriesState, World } from '../plan-state';
import { isToCome } from '../plan-state';
import { plannedDates } from '../planned-dates';
import { parseTemplate } from '../template';
import { changedRule } from './change-rule';
import {
  rowOf,
  stillOpen,
  type DraftOutcome,
  type DraftRefusal,
  type EditContext,
} from './edit-draft';

const compare = Temporal.PlainDateTime.compare;

/**
 * All dates to come, or one and those that follow. Zone and holidays are the series' and count for every
 * date to come; template values before the first date concerned stay, as own values of those dates.
 */
export function changeSeries(
  { gathering, world, ids }: EditContext,
  edit: Edit & { kind: 'series' },
): DraftOutcome {
  const { series } = gathering;
  const parsed = parseTemplate(edit, ids.venue);
  if (!parsed.ok) return parsed;
  if (parsed.value.back.includes('title')) return refuse(invalid('title', 'required'));
  const from = firstConcerned(gathering, edit, world);
  if (!from.ok) return from;
  const zone = edit.timeZone == null ? ok(series.tzid) : parseZone('timeZone', edit.timeZone);
  if (!zone.ok) return zone;
  const values = newValues(parsed.value.values, series);
  const holidayPolicy = edit.holidayPolicy ?? series.holidayPolicy;
  const changed: SeriesState = {
    ...series,
    template: { ...series.template, ...values },
    tzid: zone.value,
    holidayPolicy,
    holidayRegion: holidayPolicy === 'none' ? null : 'JP',
  };
  const { at } = from.value;
  const rule = changedRule({ ...gathering, series: changed }, edit, at, world, ids.rule);
  if (!rule.ok) return rule;
  const resetFrom = edit.resetOwn ? at : null;
  const rows = gathering.rows
    .map((row) => (resetFrom && compare(row.ruleStart, resetFrom) >= 0 ? { ...row, own: {} } : row))
    .map((row) => (from.value.isFirst ? row : keptBefore(row, at, values, series)));
  const options = { before: series, resetFrom };
  if (!rule.value) return ok({ series: changed, rows, options });
  const { rules, cadence, validFrom } = rule.value;
  const taken = chosenTwice(gathering.rows, rules, at);
  if (taken) return refuse(taken);
  const ruled = { ...changed, rules, listed: listedBeside(changed, rules, at, validFrom) };
  const carried = carrySkips(ruled, rows, { cadence, validFrom }, world);
  return ok({ ...carried, options: { ...options, cadence } });
}

interface FirstConcerned {
  readonly at: Temporal.PlainDateTime;
  /** Whether no date to come lies before it. */
  readonly isFirst: boolean;
}

function firstConcerned(
  gathering: Gathering,
  { fromOccurrenceId }: Edit & { kind: 'series' },
  world: World,
): Outcome<FirstConcerned, DraftRefusal> {
  const here = toLocal(world.now, gathering.series.tzid);
  const starts = gathering.rows
    .filter((row) => row.cancelledBy !== 'plan' && isToCome(row, world.now))
    .map(({ ruleStart }) => ruleStart)
    .sort(compare);
  // A date put off from the past is not where the coming ones begin.
  const next = starts.find((start) => compare(start, here) > 0) ?? here;
  if (!fromOccurrenceId) return ok({ at: next, isFirst: true });
  const found = rowOf(gathering, fromOccurrenceId);
  if (!found.ok) return refuse(notFound('occurrence'));
  const row = stillOpen(found.value, world.now);
  if (!row.ok) return row;
  const { ruleStart } = row.value;
  return ok({ at: ruleStart, isFirst: !starts.some((start) => compare(start, ruleStart) < 0) });
}

/** What differs from the template; the same place typed again is the same place. */
const newValues = (values: OwnValues, { template }: SeriesState): OwnValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) => !sameValue(value, template[field as TemplateField]),
    ),
  );

/** A date before the first one concerned goes on reading what it reads. */
function keptBefore(
  row: DateRow,
  at: Temporal.PlainDateTime,
  values: OwnValues,
  { template }: SeriesState,
): DateRow {
  if (compare(row.ruleStart, at) >= 0) return row;
  const old = Object.keys(values).map((field) => [field, template[field as TemplateField]]);
  return { ...row, own: { ...(Object.fromEntries(old) as OwnValues), ...row.own } };
}

/** A date chosen onto another one of the series. */
function chosenTwice(
  rows: readonly DateRow[],
  rules: SeriesState['rules'],
  at: Temporal.PlainDateTime,
): DateTaken | null {
  const newest = rules.at(-1);
  if (!newest || newest.rrule !== null || newest.startLocal.equals(at)) return null;
  const holder = rows.find(
    (row) => row.cancelledBy !== 'plan' && row.ruleStart.equals(newest.startLocal),
  );
  return holder ? dateTaken(holder.number) : null;
}

/** Where dates were chosen one by one, the one chosen anew is not chosen twice, and no other is lost. */
function listedBeside(
  { listed, rules: before }: SeriesState,
  rules: SeriesState['rules'],
  at: Temporal.PlainDateTime,
  validFrom: Temporal.PlainDateTime,
): SeriesState['listed'] {
  const newest = rules.at(-1);
  if (!newest || newest.rrule !== null) return listed;
  const firsts = before
    .filter(({ rrule, startLocal }) => rrule === null && compare(startLocal, validFrom) >= 0)
    .map(({ startLocal }) => ({ localStart: startLocal, kind: 'extra' as const }))
    .filter(({ localStart }) => !listed.some((date) => date.localStart.equals(localStart)));
  return [...listed, ...firsts].filter(
    ({ kind, localStart }) =>
      kind !== 'extra' || !localStart.equals(at) || localStart.equals(newest.startLocal),
  );
}

/** A week that was left out stays out when its meeting would now be on another day of it. */
function carrySkips(
  series: SeriesState,
  rows: readonly DateRow[],
  { cadence, validFrom }: { cadence: Cadence; validFrom: Temporal.PlainDateTime },
  world: World,
): { series: SeriesState; rows: readonly DateRow[] } {
  const isAfter = (at: Temporal.PlainDateTime): boolean => compare(at, validFrom) >= 0;
  const skips = series.listed.filter((date) => date.kind === 'skip' && isAfter(date.localStart));
  if (skips.length === 0) return { series, rows };
  const others = series.listed.filter((date) => !skips.includes(date));
  const dates = plannedDates({ ...series, listed: others }, world).map(
    ({ ruleStart }) => ruleStart,
  );
  const items = [
    ...rows
      .filter(({ cancelledBy }) => cancelledBy !== 'plan')
      .map(({ ruleStart }) => ({ at: ruleStart, isSkip: false })),
    ...skips.map(({ localStart }) => ({ at: localStart, isSkip: true })),
  ].sort((a, b) => compare(a.at, b.at));
  const found = matchDates(
    items.map(({ at }) => at),
    dates,
    cadence,
  );
  const moved = new Map<string, Temporal.PlainDateTime>();
  items.forEach(({ at, isSkip }, index) => {
    const to = dates[found[index] ?? -1];
    if (isSkip && to) moved.set(String(at), to);
  });
  const held = new Set(rows.map(({ ruleStart }) => String(ruleStart)));
  const listed = skips.map((skip) => ({
    ...skip,
    localStart: moved.get(String(skip.localStart)) ?? skip.localStart,
  }));
  return {
    series: { ...series, listed: [...others, ...listed] },
    rows: rows.map((row) => {
      const to = row.cancelledBy === 'plan' ? moved.get(String(row.ruleStart)) : undefined;
      return to && !held.has(String(to)) ? { ...row, ruleStart: to } : row;
    }),
  };
}
