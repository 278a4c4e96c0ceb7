import { invalid, ok, parseInteger, refuse, type InvalidInput, type Outcome } from '@asaza/kernel';
import { type Temporal } from 'temporal-polyfill';
import { parseHolidayPolicy, parseHolidayRegion } from './holidays';
import { parseLocalDateTime, readListedDate } from './local-time';
import { parseRule } from './parse-rule';
import { type ExpandInput } from './planned-date';
import { type RecurrenceRefusal } from './recurrence.refusals';
import { type Rule } from './rule';
import { parseZone } from './zone';

/** A preview as it was typed; nothing of it is trusted. */
export interface PreviewInput {
  readonly rrule?: string | null;
  /** `YYYY-MM-DDTHH:mm:ss`, as the zone's clock shows it. */
  readonly startLocal: string;
  readonly timeZone: string;
  readonly rdates?: readonly string[] | null;
  readonly exdates?: readonly string[] | null;
  /** 1 to 1,000. */
  readonly limit: number;
  readonly holidayPolicy?: string | null;
  readonly holidayRegion?: string | null;
}

export type PreviewRefusal = RecurrenceRefusal | InvalidInput;
export type PreviewPlan = ExpandInput & { readonly timeZone: string };

const MAX_LIMIT = 1_000;
const MAX_LISTED = 1_000;

/** Parses every field, the first wrong one is the refusal. */
export function parsePreviewInput(input: PreviewInput): Outcome<PreviewPlan, PreviewRefusal> {
  const limit = parseInteger('limit', input.limit, 1, MAX_LIMIT);
  if (!limit.ok) return limit;
  const zone = parseZone('timeZone', input.timeZone);
  if (!zone.ok) return zone;
  const start = parseLocalDateTime('startLocal', input.startLocal);
  if (!start.ok) return start;
  const rule = parseOptionalRule(input.rrule);
  if (!rule.ok) return rule;
  const rdates = parseDates('rdates', input.rdates, start.value, zone.value);
  if (!rdates.ok) return rdates;
  const exdates = parseDates('exdates', input.exdates, start.value, zone.value);
  if (!exdates.ok) return exdates;
  const policy = parseHolidayPolicy('holidayPolicy', input.holidayPolicy);
  if (!policy.ok) return policy;
  const region = parseHolidayRegion('holidayRegion', input.holidayRegion);
  if (!region.ok) return region;
  return ok({
    rule: rule.value,
    startLocal: start.value,
    rdates: rdates.value,
    exdates: exdates.value,
    limit: limit.value,
    holidayPolicy: policy.value,
    // Japan's is the only table there is, so a policy without a region means it.
    holidayRegion: region.value ?? (policy.value === 'none' ? null : 'JP'),
    timeZone: zone.value,
  });
}

const parseOptionalRule = (
  rrule: string | null | undefined,
): Outcome<Rule | null, RecurrenceRefusal> =>
  rrule === null || rrule === undefined || rrule.trim() === '' ? ok(null) : parseRule(rrule);

function parseDates(
  field: string,
  texts: readonly string[] | null | undefined,
  start: Temporal.PlainDateTime,
  tzid: string,
): Outcome<Temporal.PlainDateTime[], InvalidInput> {
  const dates: Temporal.PlainDateTime[] = [];
  if ((texts?.length ?? 0) > MAX_LISTED) return refuse(invalid(field, 'too_many', MAX_LISTED));
  for (const text of texts ?? []) {
    const date = readListedDate(text, start.toPlainTime(), tzid);
    if (!date) return refuse(invalid(field, 'not_a_date_time'));
    dates.push(date);
  }
  return ok(dates);
}
