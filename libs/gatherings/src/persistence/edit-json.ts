import { Temporal } from '@asaza/recurrence';
import type { DateChange, DateState } from '../domain/edit';
import type { DateRow, SeriesState } from '../domain/plan-state';
import type { KeptPast } from './edit-writes.repository';

/** What taking an edit back needs: how the series and the rows that changed were, and what was added. */
export interface Undo {
  readonly series: SeriesState;
  readonly rows: readonly DateRow[];
  readonly addedIds: readonly string[];
  readonly keptPast: KeptPast;
}

/** The same value as JSON holds it: Temporal as text. */
type Json<T> = T extends Temporal.PlainDateTime | Temporal.Instant | Temporal.PlainDate
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Json<Item>[]
    : T extends object
      ? { readonly [key in keyof T]: Json<T[key]> }
      : T;

const wall = (text: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(text);
const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const orNull = <T>(text: string | null, read: (text: string) => T): T | null =>
  text === null ? null : read(text);

const dateState = (json: Json<DateState>): DateState => ({
  ...json,
  localStart: wall(json.localStart),
  startsAt: instant(json.startsAt),
  endsAt: instant(json.endsAt),
});

/** The changes of a saved edit, as this application wrote them. */
export const changesOfJson = (json: unknown): DateChange[] =>
  (json as Json<DateChange>[]).map((change) => ({
    ...change,
    before: change.before && dateState(change.before),
    after: dateState(change.after),
  }));

export function undoOfJson(json: unknown): Undo {
  const { series, rows, addedIds, keptPast } = json as Json<Undo>;
  return {
    series: {
      ...series,
      rules: series.rules.map((rule) => ({
        ...rule,
        validFrom: wall(rule.validFrom),
        validUntil: orNull(rule.validUntil, wall),
        startLocal: wall(rule.startLocal),
      })),
      listed: series.listed.map((date) => ({ ...date, localStart: wall(date.localStart) })),
      closures: series.closures.map((closure) => ({
        ...closure,
        firstDay: day(closure.firstDay),
        lastDay: day(closure.lastDay),
      })),
      pausedFrom: orNull(series.pausedFrom, day),
      pausedUntil: orNull(series.pausedUntil, day),
      endsOn: orNull(series.endsOn, day),
    },
    rows: rows.map((row) => ({
      ...row,
      originalStart: wall(row.originalStart),
      ruleStart: wall(row.ruleStart),
      localStart: wall(row.localStart),
      startsAt: instant(row.startsAt),
      endsAt: instant(row.endsAt),
      previousStartsAt: orNull(row.previousStartsAt, instant),
    })),
    addedIds,
    keptPast,
  };
}
