import type { LocalizedText } from '@asaza/kernel';
import {
  instantOf,
  instantOrNull,
  sqlInstant,
  sqlWallTime,
  wallTimeOf,
} from '@asaza/platform/database';
import { TEMPLATE_FIELDS, type TemplateField } from '../domain/edit';
import type { OccurrenceStatus } from '../domain/occurrence';
import type { DateRow, OwnValues, PastDate, Place, TemplateValues } from '../domain/plan-state';
import { feeOf, venueOf, type FeeColumns, type VenueColumns } from './occurrence-row';

export interface TemplateColumns extends VenueColumns, FeeColumns {
  readonly title_ja: string | null;
  readonly title_en: string | null;
  readonly description_ja: string | null;
  readonly description_en: string | null;
  readonly venue_id: string | null;
  readonly online_url: string | null;
  readonly capacity: number | null;
  readonly doors_minutes_before: number | null;
  readonly duration_minutes: number;
}

/** What a row says of the template's fields, whether it is its own or not. */
export const templateOf = (row: TemplateColumns): TemplateValues => ({
  title: { ja: row.title_ja, en: row.title_en },
  description: { ja: row.description_ja, en: row.description_en },
  venue: placeOf(row),
  online_url: row.online_url,
  capacity: row.capacity ?? 1,
  fee: feeOf(row),
  doors: row.doors_minutes_before,
  duration: row.duration_minutes,
});

function placeOf(row: TemplateColumns): Place | null {
  const facts = venueOf(row);
  return row.venue_id === null || !facts ? null : { id: row.venue_id, facts };
}

export interface DateColumns extends TemplateColumns {
  readonly id: string;
  readonly number: number;
  readonly original_start: string;
  readonly rule_start: string;
  readonly local_start: string;
  readonly tzid: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly tzdata_version: string;
  readonly status: OccurrenceStatus;
  readonly cancelled_by: 'host' | 'plan' | null;
  readonly cancelled_reason: string | null;
  readonly origin: 'rule' | 'extra' | 'import';
  readonly detached: boolean;
  readonly provisional: boolean;
  readonly own: TemplateField[];
  readonly subtitle_ja: string | null;
  readonly subtitle_en: string | null;
  readonly previous_starts_at: Date | null;
  readonly sequence: number;
}

export const dateRowOf = (row: DateColumns, seriesDuration: number): DateRow => ({
  id: row.id,
  number: row.number,
  originalStart: wallTimeOf(row.original_start),
  ruleStart: wallTimeOf(row.rule_start),
  localStart: wallTimeOf(row.local_start),
  tzid: row.tzid,
  startsAt: instantOf(row.starts_at),
  endsAt: instantOf(row.ends_at),
  tzdataVersion: row.tzdata_version,
  durationMinutes: row.duration_minutes,
  status: row.status,
  cancelledBy: row.cancelled_by,
  cancelledReason: row.cancelled_reason,
  origin: row.origin,
  detached: row.detached,
  provisional: row.provisional,
  own: ownOf(row, seriesDuration),
  subtitle: { ja: row.subtitle_ja, en: row.subtitle_en },
  previousStartsAt: instantOrNull(row.previous_starts_at),
  sequence: row.sequence,
});

/** A length that differs from the series' is its own, also where no edit ever said so. */
function ownOf(row: DateColumns, seriesDuration: number): OwnValues {
  const values = templateOf(row);
  const isOwn = (field: TemplateField): boolean =>
    row.own.includes(field) ||
    (field === 'duration' && row.cancelled_by === null && row.duration_minutes !== seriesDuration);
  const own = TEMPLATE_FIELDS.filter(isOwn).map((field) => [field, values[field]]);
  return Object.fromEntries(own) as OwnValues;
}

export interface PastColumns {
  readonly id: string;
  readonly number: number;
  readonly rule_start: string;
  readonly starts_at: Date;
  readonly ends_at: Date;
  readonly cancelled_by: 'host' | 'plan' | null;
}

export const pastDateOf = (row: PastColumns): PastDate => ({
  id: row.id,
  number: row.number,
  ruleStart: wallTimeOf(row.rule_start),
  startsAt: instantOf(row.starts_at),
  endsAt: instantOf(row.ends_at),
  cancelledBy: row.cancelled_by,
});

const NO_TEXT: LocalizedText = { ja: null, en: null };

/** Template values as columns; what is absent is null. */
export const templateRecord = (values: OwnValues): Record<string, unknown> => ({
  title_ja: (values.title ?? NO_TEXT).ja,
  title_en: (values.title ?? NO_TEXT).en,
  description_ja: (values.description ?? NO_TEXT).ja,
  description_en: (values.description ?? NO_TEXT).en,
  venue_id: values.venue?.id ?? null,
  online_url: values.online_url ?? null,
  capacity: values.capacity ?? null,
  fee_amount: values.fee?.amount ?? null,
  fee_currency: values.fee?.currency ?? null,
  fee_note_ja: values.fee?.note.ja ?? null,
  fee_note_en: values.fee?.note.en ?? null,
  fee_member_amount: values.fee?.memberAmount ?? null,
  fee_terms_ja: values.fee?.terms?.ja ?? null,
  fee_terms_en: values.fee?.terms?.en ?? null,
  doors_minutes_before: values.doors ?? null,
});

/** What of a row an edit may write, for `jsonb_to_recordset`. */
export const dateRecord = (row: Omit<DateRow, 'id'>): Record<string, unknown> => ({
  number: row.number,
  rule_start: sqlWallTime(row.ruleStart),
  local_start: sqlWallTime(row.localStart),
  tzid: row.tzid,
  starts_at: sqlInstant(row.startsAt),
  ends_at: sqlInstant(row.endsAt),
  tzdata_version: row.tzdataVersion,
  duration_minutes: row.durationMinutes,
  status: row.status,
  cancelled_by: row.cancelledBy,
  cancelled_reason: row.cancelledReason,
  detached: row.detached,
  provisional: row.provisional,
  own: TEMPLATE_FIELDS.filter((field) => field in row.own),
  ...templateRecord(row.own),
  subtitle_ja: row.subtitle.ja,
  subtitle_en: row.subtitle.en,
  previous_starts_at: row.previousStartsAt && sqlInstant(row.previousStartsAt),
  sequence: row.sequence,
});

/** Its columns and their types, in SQL. */
export const DATE_RECORD: Readonly<Record<string, string>> = {
  number: 'integer',
  rule_start: 'timestamp',
  local_start: 'timestamp',
  tzid: 'text',
  starts_at: 'timestamptz',
  ends_at: 'timestamptz',
  tzdata_version: 'text',
  duration_minutes: 'integer',
  status: 'text',
  cancelled_by: 'text',
  cancelled_reason: 'text',
  detached: 'boolean',
  provisional: 'boolean',
  own: 'text[]',
  title_ja: 'text',
  title_en: 'text',
  description_ja: 'text',
  description_en: 'text',
  venue_id: 'uuid',
  online_url: 'text',
  capacity: 'integer',
  fee_amount: 'integer',
  fee_currency: 'text',
  fee_note_ja: 'text',
  fee_note_en: 'text',
  fee_member_amount: 'integer',
  fee_terms_ja: 'text',
  fee_terms_en: 'text',
  doors_minutes_before: 'integer',
  subtitle_ja: 'text',
  subtitle_en: 'text',
  previous_starts_at: 'timestamptz',
  sequence: 'integer',
};
