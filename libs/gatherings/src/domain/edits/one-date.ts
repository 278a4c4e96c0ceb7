import {
  ok,
  parseOptionalLocalizedLine,
  parseOptionalText,
  refuse,
  type InvalidInput,
  type LocalizedText,
  type Outcome,
} from '@asaza/kernel';
import { sameValue } from '../date-changes';
import type { Edit, TemplateField } from '../edit';
import { occurrenceOver } from '../gatherings.refusals';
import { isOver } from '../occurrence';
import { isToCome, placed, readsAs, type DateRow, type OwnValues } from '../plan-state';
import { plannedDates } from '../planned-dates';
import { parseTemplate } from '../template';
import {
  chosenStart,
  listing,
  rowOf,
  stillOpen,
  withRow,
  type DraftOutcome,
  type EditContext,
} from './edit-draft';

const REASON_LIMIT = 500;
const SUBTITLE_LIMIT = 120;

export const parseSubtitle = (
  typed: Partial<LocalizedText> | null | undefined,
): Outcome<LocalizedText, InvalidInput> =>
  parseOptionalLocalizedLine('subtitle', typed, SUBTITLE_LIMIT);

/** Own time, own values and theme of one date. The theme alone may be written of any date, held ones too. */
export function changeOccurrence(
  { gathering, world, ids }: EditContext,
  edit: Edit & { kind: 'occurrence' },
): DraftOutcome {
  const found = rowOf(gathering, edit.occurrenceId);
  if (!found.ok) return found;
  const parsed = parseTemplate(edit, ids.venue);
  if (!parsed.ok) return parsed;
  const subtitle = parseSubtitle(edit.subtitle);
  if (!subtitle.ok) return subtitle;
  const { values } = parsed.value;
  const back = [...parsed.value.back, ...(edit.giveBack ?? [])];
  const themeOnly = Object.keys(values).length + back.length === 0 && !edit.startLocal;
  const open = themeOnly ? found : stillOpen(found.value, world.now);
  if (!open.ok) return open;
  const { series } = gathering;
  const own = ownOf(open.value, values, back, readsAs(open.value, series.template));
  const row: DateRow = {
    ...open.value,
    own,
    subtitle: edit.subtitle === undefined ? open.value.subtitle : subtitle.value,
  };
  const draft = { series, options: { before: series }, aboutId: row.id };
  if (themeOnly) return ok({ ...draft, rows: withRow(gathering.rows, row) });
  const start = edit.startLocal
    ? chosenStart(gathering, edit.startLocal, row.tzid, world)
    : ok(row.localStart);
  if (!start.ok) return start;
  const durationMinutes = own.duration ?? series.template.duration;
  const at = { localStart: start.value, tzid: row.tzid, durationMinutes };
  const there = placed(row, at, world);
  const elsewhere = !there.startsAt.equals(row.startsAt) || !there.endsAt.equals(row.endsAt);
  const detached = start.value.equals(row.localStart)
    ? row.detached
    : !plannedDates(series, world, row.ruleStart).some(
        (date) => date.ruleStart.equals(row.ruleStart) && date.localStart.equals(start.value),
      );
  return ok({
    ...draft,
    rows: withRow(gathering.rows, { ...there, detached }),
    claims: elsewhere ? { rowId: row.id } : null,
  });
}

/** Values that say what the series says become its own only when they were before. */
function ownOf(
  row: DateRow,
  values: OwnValues,
  back: readonly TemplateField[],
  now: OwnValues,
): OwnValues {
  const news = Object.entries(values).filter(
    ([field, value]) => !sameValue(value, now[field as TemplateField]),
  );
  const all = { ...row.own, ...Object.fromEntries(news) };
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => !back.includes(field as TemplateField)),
  );
}

/** Marks a date off, until its end. Off already: nothing happens. */
export function cancelDate(
  { gathering, world }: EditContext,
  edit: Edit & { kind: 'cancel' },
): DraftOutcome {
  const found = rowOf(gathering, edit.occurrenceId);
  if (!found.ok) return found;
  const reason = parseOptionalText('reason', edit.reason, REASON_LIMIT);
  if (!reason.ok) return reason;
  const row = found.value;
  const draft = {
    series: gathering.series,
    options: { before: gathering.series },
    aboutId: row.id,
  };
  if (row.cancelledBy !== null) return ok({ ...draft, rows: gathering.rows });
  if (isOver(row, world.now)) return refuse(occurrenceOver('OCCURRENCE_OVER'));
  const off: DateRow = { ...row, cancelledBy: 'host', cancelledReason: reason.value };
  return ok({ ...draft, rows: withRow(gathering.rows, off) });
}

/** A date that is off is on again, whoever took it off. What no rule gives any more is then an extra date. */
export function reinstateDate(
  { gathering, world }: EditContext,
  edit: Edit & { kind: 'reinstate' },
): DraftOutcome {
  const found = rowOf(gathering, edit.occurrenceId);
  if (!found.ok) return found;
  const row = found.value;
  const { series } = gathering;
  const draft = { options: { before: series }, aboutId: row.id };
  if (isOver(row, world.now)) return refuse(occurrenceOver('OCCURRENCE_OVER'));
  if (row.cancelledBy === null) return ok({ ...draft, series, rows: gathering.rows });
  if (row.cancelledBy === 'plan' && !isToCome(row, world.now))
    return refuse(occurrenceOver('OCCURRENCE_STARTED'));
  const start = chosenStart(gathering, row.localStart, row.tzid, world);
  // One that has begun may still be on again, where it is.
  if (!start.ok && start.refusal.reason !== 'in_the_past') return start;
  const isListed = (kind: string): boolean =>
    series.listed.some((date) => date.kind === kind && date.localStart.equals(row.ruleStart));
  const unskipped = isListed('skip') ? listing(series, row.ruleStart, null) : series;
  const given = plannedDates(unskipped, world, row.ruleStart).find((date) =>
    date.ruleStart.equals(row.ruleStart),
  );
  const off: DateRow = { ...row, cancelledBy: null, cancelledReason: null };
  const { durationMinutes } = row;
  // The series may have gone on to another hour while it was off.
  const on =
    given && !row.detached
      ? placed(off, { localStart: given.localStart, tzid: series.tzid, durationMinutes }, world)
      : off;
  return ok({
    ...draft,
    series: given || isListed('extra') ? unskipped : listing(series, row.ruleStart, 'extra'),
    rows: withRow(gathering.rows, on),
    claims: { rowId: row.id },
  });
}

/** The rule gives this date no more: off, and without a number. */
export function skipDate(
  { gathering, world }: EditContext,
  edit: Edit & { kind: 'skip' },
): DraftOutcome {
  const found = rowOf(gathering, edit.occurrenceId);
  if (!found.ok) return found;
  const row = found.value;
  const { series } = gathering;
  const draft = { options: { before: series }, aboutId: row.id };
  if (row.cancelledBy === 'plan') return ok({ ...draft, series, rows: gathering.rows });
  const open = stillOpen({ ...row, cancelledBy: null }, world.now);
  if (!open.ok) return open;
  const off: DateRow = { ...row, cancelledBy: 'plan', cancelledReason: null };
  return ok({
    ...draft,
    series: listing(series, row.ruleStart, 'skip'),
    rows: withRow(gathering.rows, off),
  });
}
