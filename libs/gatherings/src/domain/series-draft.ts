import {
  invalid,
  ok,
  parseInteger,
  parseLocalizedLine,
  parseOptionalLocalizedText,
  refuse,
  type InvalidInput,
  type LocalizedText,
  type Outcome,
} from '@asaza/kernel';
import { parseZone, type HolidayPolicy, type Temporal } from '@asaza/recurrence';
import { parseFee, type RawFee } from './fee';
import { datesToMake, type DateToMake } from './horizon';
import type { FeeFacts, VenueFacts, Visibility } from './occurrence';
import { parseSchedule, type Schedule } from './schedule';
import { parseVenue, type RawVenue } from './venue';
import { parseWebAddress } from './web-address';

type RawText = { readonly ja?: string | null; readonly en?: string | null };

/** A new series as it was typed. */
export interface RawSeries {
  readonly title: RawText;
  readonly description?: RawText | null;
  readonly rrule?: string | null;
  readonly dates?: readonly Temporal.PlainDateTime[] | null;
  readonly skippedDates?: readonly Temporal.PlainDateTime[] | null;
  readonly startLocal: Temporal.PlainDateTime;
  readonly timeZone: string;
  readonly durationMinutes: number;
  readonly capacity: number;
  readonly firstNumber?: number | null;
  readonly venue?: RawVenue | null;
  readonly onlineUrl?: string | null;
  readonly fee?: RawFee | null;
  readonly holidayPolicy?: HolidayPolicy | null;
  readonly doorsMinutesBefore?: number | null;
  readonly visibility?: Visibility | null;
}

export interface SeriesDraft {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly schedule: Schedule;
  readonly dates: readonly DateToMake[];
  /** The rule's first date, when what was typed is not on the rule. */
  readonly movedStart: Temporal.PlainDateTime | null;
  readonly durationMinutes: number;
  readonly capacity: number;
  readonly firstNumber: number;
  readonly venue: VenueFacts | null;
  readonly onlineUrl: string | null;
  readonly fee: FeeFacts | null;
  readonly doorsMinutesBefore: number | null;
}

export const BOUNDS = {
  title: 80,
  description: 5_000,
  minutes: [5, 1_440],
  capacity: [1, 10_000],
  number: [1, 1_000_000],
  doors: [0, 480],
} as const;

/** Parses every field; the first wrong one is the refusal, by its name in the schema. */
export function parseSeries(
  raw: RawSeries,
  now: Temporal.Instant,
): Outcome<SeriesDraft, InvalidInput> {
  const title = parseLocalizedLine('title', raw.title, BOUNDS.title);
  if (!title.ok) return title;
  const description = parseOptionalLocalizedText(
    'description',
    raw.description,
    BOUNDS.description,
  );
  if (!description.ok) return description;
  const duration = parseDuration(raw.durationMinutes);
  if (!duration.ok) return duration;
  const capacity = parseInteger('capacity', raw.capacity, ...BOUNDS.capacity);
  if (!capacity.ok) return capacity;
  const number = parseInteger('firstNumber', raw.firstNumber ?? 1, ...BOUNDS.number);
  if (!number.ok) return number;
  const doors = parseInteger('doorsMinutesBefore', raw.doorsMinutesBefore ?? 0, ...BOUNDS.doors);
  if (!doors.ok) return doors;
  const venue = parseVenue(raw.venue);
  if (!venue.ok) return venue;
  const onlineUrl = parseWebAddress('onlineUrl', raw.onlineUrl);
  if (!onlineUrl.ok) return onlineUrl;
  const fee = parseFee(raw.fee);
  if (!fee.ok) return fee;
  const zone = parseZone('timeZone', raw.timeZone);
  if (!zone.ok) return zone;
  const planned = parsePlan(raw, zone.value, now);
  if (!planned.ok) return planned;
  return ok({
    title: title.value,
    description: description.value,
    ...planned.value,
    durationMinutes: duration.value,
    capacity: capacity.value,
    firstNumber: number.value,
    venue: venue.value,
    onlineUrl: onlineUrl.value,
    fee: fee.value,
    doorsMinutesBefore: raw.doorsMinutesBefore == null ? null : doors.value,
  });
}

/** 5 minutes to a day. An end at or before the start arrives here as nothing or less: `end_before_start`. */
export const parseDuration = (minutes: number): Outcome<number, InvalidInput> =>
  Number.isInteger(minutes) && minutes <= 0
    ? refuse(invalid('durationMinutes', 'end_before_start'))
    : parseInteger('durationMinutes', minutes, ...BOUNDS.minutes);

function parsePlan(
  raw: RawSeries,
  tzid: string,
  now: Temporal.Instant,
): Outcome<Pick<SeriesDraft, 'schedule' | 'dates' | 'movedStart'>, InvalidInput> {
  const holidayPolicy = raw.holidayPolicy ?? 'none';
  const parsed = parseSchedule({ ...raw, holidayPolicy }, tzid, now);
  if (!parsed.ok) return parsed;
  const { schedule, movedStart } = parsed.value;
  const dates = datesToMake(schedule, now);
  if (!dates.ok) return refuse(invalid('rrule', dates.refusal.refusal));
  // The pattern is sound, yet nothing lies within two years: the first date is too far, or all are skipped.
  if (dates.value.length === 0)
    return refuse(schedule.rule ? invalid('rrule', 'no_dates') : invalid('startLocal', 'too_far'));
  return ok({ schedule, dates: dates.value, movedStart });
}
