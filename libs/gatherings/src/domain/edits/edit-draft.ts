import {
  invalid,
  notFound,
  ok,
  refuse,
  type InvalidInput,
  type NotFound,
  type Outcome,
} from '@asaza/kernel';
import { Temporal } from '@asaza/recurrence';
import { occurrenceOver, type DateTaken, type OccurrenceOver } from '../gatherings.refusals';
import { isOver } from '../occurrence';
import {
  isToCome,
  type DateRow,
  type Gathering,
  type ListedDate,
  type SeriesState,
  type World,
} from '../plan-state';
import { meetsOn } from '../planned-dates';
import type { ReconcileOptions } from '../reconcile';

/** What an edit is decided on. Ids for what it may make are given: the decision itself is pure. */
export interface EditContext {
  readonly gathering: Gathering;
  readonly world: World;
  readonly ids: { readonly venue: string; readonly rule: string; readonly closure: string };
}

/** What an edit wants, before the dates follow. */
export interface EditDraft {
  readonly series: SeriesState;
  /** In the order of the gathering's rows. */
  readonly rows: readonly DateRow[];
  readonly options?: ReconcileOptions;
  /** The date that the edit is about. */
  readonly aboutId?: string | null;
  /** The hour that a host chose, which has to be free: of the row, or of the date that is added. */
  readonly claims?:
    { readonly rowId: string } | { readonly ruleStart: Temporal.PlainDateTime } | null;
}

export type DraftRefusal = InvalidInput | NotFound | OccurrenceOver | DateTaken;
export type DraftOutcome = Outcome<EditDraft, DraftRefusal>;

const MOST_AHEAD_HOURS = 24 * 731;

/** The row of an edit about one date. */
export function rowOf({ rows }: Gathering, occurrenceId: string): Outcome<DateRow, NotFound> {
  const row = rows.find(({ id }) => id === occurrenceId);
  return row ? ok(row) : refuse(notFound('occurrence'));
}

/** Refuses what has begun, is over, or is off. */
export function stillOpen(row: DateRow, now: Temporal.Instant): Outcome<DateRow, OccurrenceOver> {
  if (row.cancelledBy !== null) return refuse(occurrenceOver('OCCURRENCE_CANCELLED'));
  if (isOver(row, now)) return refuse(occurrenceOver('OCCURRENCE_OVER'));
  return isToCome(row, now) ? ok(row) : refuse(occurrenceOver('OCCURRENCE_STARTED'));
}

/** A start that a host chose: to come, within two years, and on a day on which the series meets. */
export function chosenStart(
  { series }: Pick<Gathering, 'series'>,
  startLocal: Temporal.PlainDateTime,
  tzid: string,
  world: World,
): Outcome<Temporal.PlainDateTime, InvalidInput> {
  const startsAt = world.resolve(startLocal, tzid);
  if (Temporal.Instant.compare(startsAt, world.now) <= 0)
    return refuse(invalid('startLocal', 'in_the_past'));
  if (Temporal.Instant.compare(startsAt, world.now.add({ hours: MOST_AHEAD_HOURS })) > 0)
    return refuse(invalid('startLocal', 'too_far'));
  return meetsOn(series, startLocal.toPlainDate())
    ? ok(startLocal)
    : refuse(invalid('startLocal', 'resting'));
}

/** Lists a date, in place of what was listed for it. */
export const listing = (
  series: SeriesState,
  localStart: Temporal.PlainDateTime,
  kind: ListedDate['kind'] | null,
): SeriesState => ({
  ...series,
  listed: [
    ...series.listed.filter((date) => !date.localStart.equals(localStart)),
    ...(kind ? [{ localStart, kind }] : []),
  ].sort((a, b) => Temporal.PlainDateTime.compare(a.localStart, b.localStart)),
});

/** The rows with one of them replaced. */
export const withRow = (rows: readonly DateRow[], row: DateRow): DateRow[] =>
  rows.map((one) => (one.id === row.id ? row : one));
