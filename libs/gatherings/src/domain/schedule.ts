import { invalid, ok, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import {
  expand,
  parseSeriesRule,
  resolve,
  type HolidayPolicy,
  type HolidayRegion,
  Temporal,
  type Rule,
} from '@asaza/recurrence';

/** When a series meets: a rule with extra and skipped dates, or only chosen dates (`rule` null). */
export interface Schedule {
  readonly rule: Rule | null;
  readonly startLocal: Temporal.PlainDateTime;
  readonly extra: readonly Temporal.PlainDateTime[];
  readonly skipped: readonly Temporal.PlainDateTime[];
  readonly tzid: string;
  readonly holidayPolicy: HolidayPolicy;
  readonly holidayRegion: HolidayRegion | null;
}

export interface RawSchedule {
  readonly rrule?: string | null;
  readonly dates?: readonly Temporal.PlainDateTime[] | null;
  readonly skippedDates?: readonly Temporal.PlainDateTime[] | null;
  readonly startLocal: Temporal.PlainDateTime;
  readonly holidayPolicy: HolidayPolicy;
}

export const MOST_DATES = 1_000;
const compare = Temporal.PlainDateTime.compare;

/**
 * Reads when a series meets. A first date off the rule is moved to the rule's first date, told as
 * `movedStart`. Refusals: field `rrule` with the rule's own reason; `startLocal` or `dates`
 * `in_the_past`; `dates` or `skippedDates` `too_many`; `dates` `required` when all are skipped.
 */
export function parseSchedule(
  raw: RawSchedule,
  tzid: string,
  now: Temporal.Instant,
): Outcome<{ schedule: Schedule; movedStart: Temporal.PlainDateTime | null }, InvalidInput> {
  const isPast = (local: Temporal.PlainDateTime): boolean =>
    Temporal.Instant.compare(resolve(local, tzid), now) < 0;
  const dates = raw.dates ?? [];
  if (dates.length > MOST_DATES) return refuse(invalid('dates', 'too_many', MOST_DATES));
  const skipped = raw.skippedDates ?? [];
  if (skipped.length > MOST_DATES) return refuse(invalid('skippedDates', 'too_many', MOST_DATES));
  if (isPast(raw.startLocal)) return refuse(invalid('startLocal', 'in_the_past'));
  if (dates.some(isPast)) return refuse(invalid('dates', 'in_the_past'));
  const holidays = {
    holidayPolicy: raw.holidayPolicy,
    holidayRegion: raw.holidayPolicy === 'none' ? null : ('JP' as const),
  };
  const rrule = raw.rrule?.trim() ?? '';
  if (rrule === '') {
    const left = new Set(skipped.map(String));
    const chosen = unique([raw.startLocal, ...dates]).filter((local) => !left.has(String(local)));
    const [first, ...extra] = chosen;
    if (!first) return refuse(invalid('dates', 'required'));
    const schedule = { rule: null, startLocal: first, extra, skipped: [], tzid, ...holidays };
    return ok({ schedule, movedStart: null });
  }
  const rule = parseSeriesRule(rrule);
  if (!rule.ok) return refuse(invalid('rrule', rule.refusal.refusal));
  const first = firstOf(rule.value, raw.startLocal, tzid);
  if (!first.ok) return first;
  return ok({
    schedule: {
      rule: rule.value,
      startLocal: first.value,
      extra: unique(dates),
      skipped: unique(skipped),
      tzid,
      ...holidays,
    },
    movedStart: first.value.equals(raw.startLocal) ? null : first.value,
  });
}

/** The rule's own first date at or after the start, before holidays: what the series is anchored to. */
function firstOf(
  rule: Rule,
  startLocal: Temporal.PlainDateTime,
  tzid: string,
): Outcome<Temporal.PlainDateTime, InvalidInput> {
  const first = expand({
    rule,
    startLocal,
    rdates: [],
    exdates: [],
    limit: 1,
    holidayPolicy: 'none',
    holidayRegion: null,
    timeZone: tzid,
  });
  if (!first.ok) return refuse(invalid('rrule', first.refusal.refusal));
  const date = first.value[0];
  return date ? ok(date.originalStart) : refuse(invalid('rrule', 'no_dates'));
}

const unique = (dates: readonly Temporal.PlainDateTime[]): Temporal.PlainDateTime[] =>
  [...new Map(dates.map((local) => [String(local), local])).values()].sort(compare);
