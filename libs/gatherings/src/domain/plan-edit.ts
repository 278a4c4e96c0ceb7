import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { changedFields } from './date-changes';
import type { Edit } from './edit';
import { changeSeries } from './edits/change-series';
import type { DraftOutcome, DraftRefusal, EditContext, EditDraft } from './edits/edit-draft';
import {
  addDate,
  closeDays,
  decideHoliday,
  endSeries,
  pauseSeries,
  reopenDays,
  resumeSeries,
} from './edits/listed-dates';
import { cancelDate, changeOccurrence, reinstateDate, skipDate } from './edits/one-date';
import { dateTaken, type DateTaken } from './gatherings.refusals';
import type { DateRow, SeriesState } from './plan-state';
import { reconcile, type Reconciled } from './reconcile';
import { textOf } from './same';
import { settle, type PlannedEdit } from './settle';

/** What an edit does to a series and its dates: the one place where edits are decided. Pure. */
export function planEdit(context: EditContext, edit: Edit): Outcome<PlannedEdit, DraftRefusal> {
  const draft = draftOf(context, edit);
  if (!draft.ok) return draft;
  const { gathering, world } = context;
  const { series, rows, options, aboutId, claims } = draft.value;
  const reconciled = reconcile({ ...gathering, rows }, series, world, options);
  const taken = slotTaken(context, draft.value, reconciled);
  if (taken) return refuse(taken);
  const asked = claims && 'ruleStart' in claims ? claims.ruleStart : null;
  const askedAdd = reconciled.adds.findIndex((date) => asked?.equals(date.ruleStart));
  return ok(
    settle(
      {
        gathering,
        after: series,
        reconciled,
        aboutId: aboutId ?? null,
        askedAdd: askedAdd < 0 ? null : askedAdd,
        template: changedFields(gathering.series.template, series.template),
        schedule: scheduleText(gathering.series) !== scheduleText(series),
      },
      world,
    ),
  );
}

function draftOf(context: EditContext, edit: Edit): DraftOutcome {
  switch (edit.kind) {
    case 'occurrence':
      return changeOccurrence(context, edit);
    case 'series':
      return changeSeries(context, edit);
    case 'cancel':
      return cancelDate(context, edit);
    case 'reinstate':
      return reinstateDate(context, edit);
    case 'skip':
      return skipDate(context, edit);
    case 'add':
      return addDate(context, edit);
    case 'close':
      return closeDays(context, edit);
    case 'reopen':
      return reopenDays(context, edit);
    case 'pause':
      return pauseSeries(context, edit);
    case 'resume':
      return resumeSeries(context);
    case 'end':
      return endSeries(context, edit);
    case 'decide_holiday':
      return decideHoliday(context, edit);
  }
}

/** Everything of a series that decides its dates. */
export const scheduleText = ({
  id: _id,
  version: _version,
  template: _template,
  ...rest
}: SeriesState): string => textOf(rest);

type Slot = Pick<DateRow, 'startsAt' | 'endsAt' | 'cancelledBy'>;

/** The hour that a host chose for one date belongs to that date alone. */
function slotTaken(
  { gathering, world }: EditContext,
  { claims, series, options }: EditDraft,
  { rows, adds }: Reconciled,
): DateTaken | InvalidInput | null {
  if (!claims) return null;
  const isClaimed = (date: { id?: string; ruleStart: DateRow['ruleStart'] }): boolean =>
    'rowId' in claims ? date.id === claims.rowId : date.ruleStart.equals(claims.ruleStart);
  const own: Slot | undefined = rows.find(isClaimed) ?? adds.find(isClaimed);
  const others = [...rows, ...gathering.past].filter((date) => !isClaimed(date));
  if (own) {
    const holder = others.find((other) => overlap(own, other));
    return holder && own.cancelledBy === null ? dateTaken(holder.number) : null;
  }
  // A date to be added that did not come: its hour is another one's.
  if (!('ruleStart' in claims)) return null;
  const startsAt = world.resolve(claims.ruleStart, series.tzid);
  const minutes = options?.dress?.own.duration ?? series.template.duration;
  const wanted = { startsAt, endsAt: startsAt.add({ minutes }), cancelledBy: null };
  const holder = others.find((other) => overlap(wanted, other));
  return holder ? dateTaken(holder.number) : invalid('startLocal', 'too_far');
}

const overlap = (a: Slot, b: Slot): boolean =>
  b.cancelledBy === null &&
  a.startsAt.epochMilliseconds < b.endsAt.epochMilliseconds &&
  b.startsAt.epochMilliseconds < a.endsAt.epochMilliseconds;
