import { invalid, notFound, ok, parseOptionalLine, refuse } from '@asaza/kernel';
import { Temporal, toLocal } from '@asaza/recurrence';
import type { Edit } from '../edit';
import { dateTaken } from '../gatherings.refusals';
import { placed, type DateRow, type OwnValues, type SeriesState } from '../plan-state';
import { listedStarts, plannedDates } from '../planned-dates';
import { MOST_DATES } from '../schedule';
import { parseTemplate } from '../template';
import { parseSubtitle } from './one-date';
import { chosenStart, listing, withRow, type DraftOutcome, type EditContext } from './edit-draft';

/** A date beside the rule. On a date that was left out or called off, that one is on again. */
export function addDate(context: EditContext, edit: Edit & { kind: 'add' }): DraftOutcome {
  const { gathering, world, ids } = context;
  const { venue, durationMinutes } = edit;
  const typed = {
    ...(venue ? { venue } : {}),
    ...(durationMinutes == null ? {} : { durationMinutes }),
  };
  const parsed = parseTemplate(typed, ids.venue);
  if (!parsed.ok) return parsed;
  const subtitle = parseSubtitle(edit.subtitle);
  if (!subtitle.ok) return subtitle;
  const { series, past } = gathering;
  const start = chosenStart(gathering, edit.startLocal, series.tzid, world);
  if (!start.ok) return start;
  const ruleStart = start.value;
  const been = past.find((date) => date.ruleStart.equals(ruleStart));
  if (been) return refuse(dateTaken(been.number));
  const here = toLocal(world.now, series.tzid);
  const ahead = listedStarts(series.listed, 'extra').filter(
    (date) => Temporal.PlainDateTime.compare(date, here) > 0,
  );
  if (ahead.length >= MOST_DATES) return refuse(invalid('startLocal', 'too_many', MOST_DATES));
  const dress = { ruleStart, own: parsed.value.values, subtitle: subtitle.value };
  const options = { before: series, dress };
  const listed = listing(series, ruleStart, 'extra');
  const holder = gathering.rows.find((row) => row.ruleStart.equals(ruleStart));
  const claims = { ruleStart };
  if (!holder) return ok({ series: listed, rows: gathering.rows, options, claims });
  if (holder.cancelledBy !== null) {
    const on = onAgain(context, holder, dress);
    return ok({
      series: listed,
      rows: withRow(gathering.rows, on),
      options,
      claims,
      aboutId: on.id,
    });
  }
  if (holder.localStart.equals(ruleStart)) return refuse(dateTaken(holder.number));
  return besideMoved(context, listed, holder, { options, claims });
}

/** The cancelled date that stood there, as it is now to be. */
function onAgain(
  { gathering: { series }, world }: EditContext,
  holder: DateRow,
  dress: { ruleStart: Temporal.PlainDateTime; own: OwnValues; subtitle: DateRow['subtitle'] },
): DateRow {
  const own = { ...holder.own, ...dress.own };
  const hasTheme = dress.subtitle.ja !== null || dress.subtitle.en !== null;
  const on: DateRow = {
    ...holder,
    own,
    subtitle: hasTheme ? dress.subtitle : holder.subtitle,
    cancelledBy: null,
    cancelledReason: null,
    detached: false,
  };
  const durationMinutes = own.duration ?? series.template.duration;
  return placed(on, { localStart: dress.ruleStart, tzid: series.tzid, durationMinutes }, world);
}

/** The rule's date there was moved away: it becomes a date of its own where it is, and makes room. */
function besideMoved(
  { gathering }: EditContext,
  series: SeriesState,
  moved: DateRow,
  rest: object,
): DraftOutcome {
  const ruleStart = moved.localStart;
  const isHeld = (row: { ruleStart: Temporal.PlainDateTime }): boolean =>
    row.ruleStart.equals(ruleStart);
  if (gathering.rows.some(isHeld) || gathering.past.some(isHeld))
    return refuse(dateTaken(moved.number));
  return ok({
    series: listing(series, ruleStart, 'extra'),
    rows: withRow(gathering.rows, { ...moved, ruleStart }),
    ...rest,
  });
}

/** What becomes of a date on a holiday: held there, left out, or moved as that policy would. */
export function decideHoliday(
  { gathering, world }: EditContext,
  edit: Edit & { kind: 'decide_holiday' },
): DraftOutcome {
  const { series } = gathering;
  const { originalStart: ruleStart, decision } = edit;
  const open = listing(series, ruleStart, null);
  const isIt = (date: { ruleStart: Temporal.PlainDateTime }): boolean =>
    date.ruleStart.equals(ruleStart);
  if (!plannedDates(open, world, ruleStart).some(isIt))
    return refuse(invalid('originalStart', 'not_planned'));
  const row = gathering.rows.find(isIt);
  const options = { before: series };
  const aboutId = row?.id ?? null;
  if (decision === 'skip') {
    const rows = row && row.cancelledBy === null ? off(gathering.rows, row) : gathering.rows;
    return ok({ series: listing(series, ruleStart, 'skip'), rows, options, aboutId });
  }
  const kept = listing(series, ruleStart, 'keep');
  const target =
    decision === 'keep'
      ? ruleStart
      : plannedDates(
          { ...open, holidayPolicy: decision, holidayRegion: 'JP' },
          world,
          ruleStart,
        ).find(isIt)?.localStart;
  if (!target) return refuse(invalid('decision', 'no_free_day'));
  if (!row || row.cancelledBy === 'host')
    return ok({ series: kept, rows: gathering.rows, options, aboutId });
  const { durationMinutes } = row;
  const there = placed(row, { localStart: target, tzid: series.tzid, durationMinutes }, world);
  const on: DateRow = { ...there, cancelledBy: null, detached: !target.equals(ruleStart) };
  const claims = { rowId: row.id };
  return ok({ series: kept, rows: withRow(gathering.rows, on), options, aboutId, claims });
}

const off = (rows: readonly DateRow[], row: DateRow): DateRow[] =>
  withRow(rows, { ...row, cancelledBy: 'plan', cancelledReason: null });

// Each look ahead passes all of them.
const MOST_CLOSURES = 50;

/** No dates of the rule from the first day to the last. */
export function closeDays(
  { gathering, world, ids }: EditContext,
  edit: Edit & { kind: 'close' },
): DraftOutcome {
  const { series, rows } = gathering;
  const { firstDay, lastDay } = edit;
  const label = parseOptionalLine('label', edit.label, 60);
  if (!label.ok) return label;
  if (before(lastDay, firstDay)) return refuse(invalid('lastDay', 'end_before_start'));
  if (before(lastDay, today(series, world))) return refuse(invalid('lastDay', 'in_the_past'));
  // A lifetime of closed days would make every look ahead a long one.
  if (before(firstDay.add({ years: 2 }), lastDay)) return refuse(invalid('lastDay', 'too_far'));
  const ahead = series.closures.filter((one) => !before(one.lastDay, today(series, world)));
  if (ahead.length >= MOST_CLOSURES) return refuse(invalid('firstDay', 'too_many', MOST_CLOSURES));
  const closure = { id: ids.closure, firstDay, lastDay, label: label.value };
  const closed = { ...series, closures: [...series.closures, closure] };
  return ok({ series: closed, rows, options: { before: series } });
}

export function reopenDays(
  { gathering: { series, rows } }: EditContext,
  edit: Edit & { kind: 'reopen' },
): DraftOutcome {
  const closures = series.closures.filter(({ id }) => id !== edit.closureId);
  if (closures.length === series.closures.length) return refuse(notFound('closure'));
  return ok({ series: { ...series, closures }, rows, options: { before: series } });
}

/** No dates from that day on, until the other day or until resumed. */
export function pauseSeries(
  { gathering: { series, rows }, world }: EditContext,
  { fromDay, untilDay }: Edit & { kind: 'pause' },
): DraftOutcome {
  if (untilDay && before(untilDay, fromDay)) return refuse(invalid('untilDay', 'end_before_start'));
  if (untilDay && before(untilDay, today(series, world)))
    return refuse(invalid('untilDay', 'in_the_past'));
  const paused = { ...series, pausedFrom: fromDay, pausedUntil: untilDay ?? null };
  return ok({ series: paused, rows, options: { before: series } });
}

export function resumeSeries({ gathering: { series, rows } }: EditContext): DraftOutcome {
  const resumed = { ...series, pausedFrom: null, pausedUntil: null };
  return ok({ series: resumed, rows, options: { before: series } });
}

/** It may meet until the end of that day. */
export function endSeries(
  { gathering: { series, rows }, world }: EditContext,
  { lastDay }: Edit & { kind: 'end' },
): DraftOutcome {
  if (before(lastDay, today(series, world))) return refuse(invalid('lastDay', 'in_the_past'));
  return ok({ series: { ...series, endsOn: lastDay }, rows, options: { before: series } });
}

const before = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) < 0;
const today = (series: SeriesState, world: EditContext['world']): Temporal.PlainDate =>
  toLocal(world.now, series.tzid).toPlainDate();
