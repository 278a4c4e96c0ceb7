import { changedFields } from './date-changes';
import { scheduleText } from './plan-edit';
import type { DateRow, Gathering, SeriesState, World } from './plan-state';
import { settle, type PlannedEdit } from './settle';

/** How everything was before the edit. */
export interface Before {
  readonly series: SeriesState;
  readonly rows: readonly DateRow[];
  readonly addedIds: readonly string[];
}

/**
 * The way back: series and rows as they were. Sequences only count on; a date that the edit added is
 * cancelled by the plan, never deleted; a date that has been held meanwhile stays.
 */
export function planTakeBack(gathering: Gathering, undo: Before, world: World): PlannedEdit {
  const { series } = gathering;
  const was = new Map(undo.rows.map((row) => [row.id, row]));
  const added = new Set(undo.addedIds);
  const back = (row: DateRow): DateRow => {
    if (row.status === 'held') return row;
    if (added.has(row.id))
      return { ...row, status: 'cancelled', cancelledBy: 'plan', cancelledReason: null };
    const before = was.get(row.id);
    // Keys in the order of the row: what came from JSON has its own.
    return before ? { ...row, ...before } : row;
  };
  const after: SeriesState = { ...undo.series, version: series.version };
  return settle(
    {
      gathering,
      after,
      reconciled: { rows: gathering.rows.map(back), adds: [] },
      template: changedFields(series.template, after.template),
      schedule: scheduleText(series) !== scheduleText(after),
      exact: true,
    },
    world,
  );
}
