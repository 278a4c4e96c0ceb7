import { changeOf } from './date-changes';
import type { DateChange, EditPlan } from './edit';
import { isToCome, type DateRow, type Gathering, type SeriesState, type World } from './plan-state';
import type { NewDate, Reconciled } from './reconcile';
import { same } from './same';

/** A row that an edit writes. */
export interface RowChange {
  readonly before: DateRow;
  readonly after: DateRow;
  /** null: only what nobody reads, or its number. */
  readonly change: DateChange | null;
}

export interface AddedDate {
  readonly date: NewDate;
  readonly change: DateChange;
}

/** All that an edit does, ready to be shown and to be saved. */
export interface PlannedEdit {
  readonly plan: EditPlan;
  readonly before: SeriesState;
  readonly after: SeriesState;
  readonly rows: readonly RowChange[];
  readonly adds: readonly AddedDate[];
  /** The date that the edit is about. */
  readonly aboutId: string | null;
  /** Which of `adds` a host asked for. */
  readonly askedAdd: number | null;
}

export interface Settling {
  readonly gathering: Gathering;
  readonly after: SeriesState;
  readonly reconciled: Reconciled;
  readonly aboutId?: string | null;
  readonly askedAdd?: number | null;
  readonly template: EditPlan['template'];
  readonly schedule: boolean;
  /** Status and the start before are taken as they are given, not made to follow. */
  readonly exact?: boolean;
}

/** Compares both sides: which rows are written, what that means for people, and how far calendars count on. */
export function settle(
  { gathering, after, reconciled, aboutId, askedAdd, template, schedule, exact }: Settling,
  world: World,
): PlannedEdit {
  const before = gathering.series;
  const both = { before: before.template, after: after.template };
  const rows = reconciled.rows.flatMap((row, at): RowChange[] => {
    const was = gathering.rows[at];
    if (!was) throw new Error('A reconciled row has no row before it.');
    const change = changeOf({ id: row.id, before: was, after: row }, both);
    const settled = exact ? counted(was, row, change) : settledRow(was, row, change);
    return change || !same(was, settled) ? [{ before: was, after: settled, change }] : [];
  });
  const adds = reconciled.adds.map((date): AddedDate => {
    const change = changeOf({ id: null, before: null, after: date }, both);
    if (!change) throw new Error('A new date is a change.');
    return { date, change };
  });
  const changes = [...rows.flatMap(({ change }) => change ?? []), ...adds.map((add) => add.change)];
  const changed = new Set(changes.map(({ occurrenceId }) => occurrenceId));
  const kept = reconciled.rows.filter(
    (row) => row.cancelledBy === null && isToCome(row, world.now) && !changed.has(row.id),
  );
  return {
    plan: {
      seriesId: before.id,
      version: before.version,
      changes: changes.sort(bySoonest),
      keptCount: kept.length,
      template,
      schedule,
    },
    before,
    after,
    rows,
    adds,
    aboutId: aboutId ?? null,
    askedAdd: askedAdd ?? null,
  };
}

/** Status, the start before and the sequence follow from what changed. */
function settledRow(before: DateRow, after: DateRow, change: DateChange | null): DateRow {
  const moved = !before.startsAt.equals(after.startsAt);
  const previousStartsAt = moved ? before.startsAt : after.previousStartsAt;
  const status = statusOf(before, after, moved);
  return counted(before, { ...after, status, previousStartsAt }, change);
}

const counted = (before: DateRow, after: DateRow, change: DateChange | null): DateRow => ({
  ...after,
  sequence: before.sequence + (change?.material ? 1 : 0),
});

function statusOf(before: DateRow, after: DateRow, moved: boolean): DateRow['status'] {
  if (after.cancelledBy !== null) return 'cancelled';
  if (moved || !before.endsAt.equals(after.endsAt)) return 'moved';
  if (before.status !== 'cancelled') return before.status;
  return after.previousStartsAt ? 'moved' : 'scheduled';
}

/** By where they stand afterwards; what is taken away stands where it was. */
const bySoonest = (a: DateChange, b: DateChange): number =>
  a.after.startsAt.epochMilliseconds - b.after.startsAt.epochMilliseconds || a.number - b.number;
