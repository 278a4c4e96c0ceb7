import { ok, type Outcome } from '@asaza/kernel';
import {
  expand,
  isProvisionalHolidayYear,
  resolve,
  Temporal,
  toLocal,
  type RecurrenceRefusal,
} from '@asaza/recurrence';
import type { Schedule } from './schedule';

/** How far ahead occurrences exist: 12 months or 26 dates, whichever is more, within 24 months and 200 dates. */
export const HORIZON = { months: 12, dates: 26, mostMonths: 24, mostDates: 200 } as const;

// A holiday may move a date past later ones: look beyond the cut before ordering by identity.
const SPARE = 32;

export interface DateToMake {
  readonly originalStart: Temporal.PlainDateTime;
  readonly localStart: Temporal.PlainDateTime;
  readonly startsAt: Temporal.Instant;
  readonly origin: 'rule' | 'extra';
  /** Depends on holidays that are computed, not announced. */
  readonly provisional: boolean;
}

/** The first dates of a new series, ascending by originalStart. */
export function datesToMake(
  schedule: Schedule,
  now: Temporal.Instant,
): Outcome<DateToMake[], RecurrenceRefusal> {
  const today = toLocal(now, schedule.tzid);
  const planned = expand({
    rule: schedule.rule,
    startLocal: schedule.startLocal,
    rdates: schedule.extra,
    exdates: schedule.skipped,
    from: today,
    until: today.add({ months: HORIZON.mostMonths }),
    limit: HORIZON.mostDates + SPARE,
    holidayPolicy: schedule.holidayPolicy,
    holidayRegion: schedule.holidayRegion,
    timeZone: schedule.tzid,
  });
  if (!planned.ok) return planned;
  const near = today.add({ months: HORIZON.months });
  const ahead = [...planned.value]
    .sort((a, b) => compare(a.originalStart, b.originalStart))
    .filter((date, index) => index < HORIZON.dates || compare(date.originalStart, near) <= 0)
    .slice(0, HORIZON.mostDates)
    .map((date) => ({
      originalStart: date.originalStart,
      localStart: date.localStart,
      startsAt: resolve(date.localStart, schedule.tzid),
      origin: date.origin,
      provisional:
        schedule.holidayPolicy !== 'none' &&
        isProvisionalHolidayYear(date.localStart.year, today.toPlainDate()),
    }));
  return ok(oncePerInstant(ahead));
}

const compare = Temporal.PlainDateTime.compare;

/** 02:30 and 03:30 are one moment on the day whose third hour is left out. */
const oncePerInstant = (dates: readonly DateToMake[]): DateToMake[] => {
  const seen = new Set<number>();
  return dates.filter(({ startsAt }) => {
    const known = seen.has(startsAt.epochMilliseconds);
    seen.add(startsAt.epochMilliseconds);
    return !known;
  });
};
