import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { parseLocalTime, resolve, Temporal, toLocal } from '@asaza/recurrence';

/** A moment relative to the start of whichever date: on an earlier day at a time of its clock, or so long before. */
export type AnswerPoint =
  | { readonly kind: 'day'; readonly daysBefore: number; readonly at: Temporal.PlainTime }
  | { readonly kind: 'before'; readonly minutes: number };

export const MOST_DAYS_BEFORE = 366;
export const MOST_MINUTES_BEFORE = 14 * 24 * 60;

/** How a client says it: one of the two, or nothing at all for "no such moment". */
export interface RawPoint {
  readonly daysBefore?: number | null;
  /** `20:00` on the clock of the date's zone. */
  readonly at?: string | null;
  readonly minutesBefore?: number | null;
}

/** When that is for a date that starts then, in its zone; the wall clock counts, whatever summer time does between. */
export function momentOf(
  point: AnswerPoint,
  startsAt: Temporal.Instant,
  tzid: string,
): Temporal.Instant {
  if (point.kind === 'before') return startsAt.subtract({ minutes: point.minutes });
  const day = toLocal(startsAt, tzid).toPlainDate().subtract({ days: point.daysBefore });
  return resolve(day.toPlainDateTime(point.at), tzid);
}

/** null: there is no such moment. Refusals name `field` and its part. */
export function parsePoint(
  field: string,
  raw: RawPoint,
): Outcome<AnswerPoint | null, InvalidInput> {
  const { daysBefore = null, at = null, minutesBefore = null } = raw;
  if (minutesBefore !== null) {
    if (daysBefore !== null || at !== null) return refuse(invalid(field, 'one_of_two'));
    return within(`${field}.minutesBefore`, minutesBefore, MOST_MINUTES_BEFORE, (minutes) => ({
      kind: 'before',
      minutes,
    }));
  }
  if (daysBefore === null && at === null) return ok(null);
  if (daysBefore === null) return refuse(invalid(`${field}.daysBefore`, 'required'));
  const time = parseLocalTime(`${field}.at`, at ?? '');
  if (!time.ok) return time;
  return within(`${field}.daysBefore`, daysBefore, MOST_DAYS_BEFORE, (days) => ({
    kind: 'day',
    daysBefore: days,
    at: time.value,
  }));
}

function within(
  field: string,
  value: number,
  most: number,
  make: (value: number) => AnswerPoint,
): Outcome<AnswerPoint, InvalidInput> {
  if (!Number.isInteger(value) || value < 0) return refuse(invalid(field, 'too_small', 0));
  return value > most ? refuse(invalid(field, 'too_large', most)) : ok(make(value));
}

/** How a row keeps it: `14d@20:00`, `120m`, or `none` for a date that has no such moment of its own. */
export const pointText = (point: AnswerPoint | null): string => {
  if (point === null) return 'none';
  return point.kind === 'before'
    ? `${point.minutes}m`
    : `${point.daysBefore}d@${point.at.toString({ smallestUnit: 'minute' })}`;
};

export function pointOf(text: string): AnswerPoint | null {
  if (text === 'none') return null;
  const [, days, at, minutes] = /^(?:(\d+)d@(\d{2}:\d{2})|(\d+)m)$/.exec(text) ?? [];
  if (minutes !== undefined) return { kind: 'before', minutes: Number(minutes) };
  if (days === undefined || at === undefined) throw new Error(`No moment: ${text}`);
  return { kind: 'day', daysBefore: Number(days), at: Temporal.PlainTime.from(at) };
}
