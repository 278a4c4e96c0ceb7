import { Injectable } from '@nestjs/common';
import { sqlInstant, sqlWallTime, statement, type Tx } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { TemplateField } from '../domain/edit';
import type { DateRow, SeriesState } from '../domain/plan-state';
import { same } from '../domain/same';
import { DATE_RECORD, dateRecord, templateRecord } from './date-row';

const names = Object.keys(DATE_RECORD);
const types = Object.entries(DATE_RECORD).map(([name, type]) => `${name} ${type}`);

const updateDates = statement<never, [string]>(
  'gatherings.update_dates',
  `update occurrences o
      set ${names.map((name) => `${name} = row.${name}`).join(', ')},
          changed_at = case when row.shown then app_now() else o.changed_at end
     from jsonb_to_recordset($1::jsonb) as row (id uuid, shown boolean, ${types.join(', ')})
    where o.id = row.id`,
);
const insertDates = statement<never, [string, string, string]>(
  'gatherings.insert_dates',
  `insert into occurrences (id, club_id, series_id, slug, uid, original_start, origin,
          ${names.join(', ')}, published_at, changed_at)
   select row.id, $1, $2, row.slug, row.uid, row.original_start, row.origin,
          ${names.map((name) => `row.${name}`).join(', ')}, app_now(), app_now()
     from jsonb_to_recordset($3::jsonb) as row (id uuid, slug text, uid text, original_start timestamp,
          origin text, ${types.join(', ')})`,
);
const updateSeries = statement<never, [string, string]>(
  'gatherings.update_series',
  `update series s
      set version = row.version, title_ja = row.title_ja, title_en = row.title_en,
          description_ja = row.description_ja, description_en = row.description_en,
          venue_id = row.venue_id, online_url = row.online_url, capacity = row.capacity,
          fee_amount = row.fee_amount, fee_currency = row.fee_currency, fee_note_ja = row.fee_note_ja,
          fee_note_en = row.fee_note_en, fee_member_amount = row.fee_member_amount,
          fee_terms_ja = row.fee_terms_ja, fee_terms_en = row.fee_terms_en, doors_minutes_before = row.doors_minutes_before,
          duration_minutes = row.duration_minutes, tzid = row.tzid,
          holiday_policy = row.holiday_policy, holiday_region = row.holiday_region,
          paused_from = row.paused_from, paused_until = row.paused_until, ends_on = row.ends_on
     from jsonb_to_record($2::jsonb) as row (version integer, title_ja text, title_en text,
          description_ja text, description_en text, venue_id uuid, online_url text, capacity integer,
          fee_amount integer, fee_currency text, fee_note_ja text, fee_note_en text,
          fee_member_amount integer, fee_terms_ja text, fee_terms_en text,
          doors_minutes_before integer, duration_minutes integer, tzid text, holiday_policy text,
          holiday_region text, paused_from date, paused_until date, ends_on date)
    where s.id = $1`,
);
const replace = (table: string, columns: Readonly<Record<string, string>>) => ({
  remove: statement<never, [string]>(
    `gatherings.remove_${table}`,
    `delete from ${table} where series_id = $1`,
  ),
  insert: statement<never, [string, string]>(
    `gatherings.insert_${table}`,
    `insert into ${table} (series_id, ${Object.keys(columns).join(', ')})
     select $1, row.* from jsonb_to_recordset($2::jsonb) as row (${Object.entries(columns)
       .map(([name, type]) => `${name} ${type}`)
       .join(', ')})`,
  ),
});
const rules = replace('series_rules', {
  id: 'uuid',
  valid_from: 'timestamp',
  valid_until: 'timestamp',
  rrule: 'text',
  start_local: 'timestamp',
});
const listed = replace('series_dates', { local_start: 'timestamp', kind: 'text' });
const closures = replace('closures', {
  id: 'uuid',
  first_day: 'date',
  last_day: 'date',
  label: 'text',
});
const PAST_COLUMNS: Readonly<Record<Exclude<TemplateField, 'duration'>, readonly string[]>> = {
  title: ['title_ja', 'title_en'],
  description: ['description_ja', 'description_en'],
  venue: ['venue_id'],
  online_url: ['online_url'],
  capacity: ['capacity'],
  fee: [
    ...['fee_amount', 'fee_currency', 'fee_note_ja', 'fee_note_en'],
    ...['fee_member_amount', 'fee_terms_ja', 'fee_terms_en'],
  ],
  doors: ['doors_minutes_before'],
};
const setPast = (value: (column: string) => string): string =>
  Object.entries(PAST_COLUMNS)
    .flatMap(([field, columns]) =>
      columns.map(
        (column) =>
          `${column} = case when $2 = '${field}' then ${value(column)} else o.${column} end`,
      ),
    )
    .join(', ');
// What has been goes on reading what it read: the value of the series becomes its own.
const keepPast = statement<{ id: string }, [string, string, string]>(
  'gatherings.keep_past',
  `update occurrences o set own = o.own || $2::text, ${setPast((column) => `s.${column}`)}
     from series s
    where o.series_id = $1 and s.id = $1 and o.starts_at <= $3::timestamptz and $2 <> all (o.own)
   returning o.id`,
);
const releasePast = statement<never, [string[], string]>(
  'gatherings.release_past',
  `update occurrences o set own = array_remove(o.own, $2::text), ${setPast(() => 'null')}
    where o.id = any ($1::uuid[])`,
);

/** A row as an edit leaves it; `shown` when anything that a calendar shows differs. */
export interface DateWrite {
  readonly row: DateRow;
  readonly shown: boolean;
}

export interface NewDateRow {
  readonly row: DateRow;
  readonly slug: string;
}

/** Which dates of the past were given the value of which field. */
export type KeptPast = Partial<Record<TemplateField, readonly string[]>>;

/** What edits write: a few statements however many dates they concern. */
@Injectable()
export class EditWritesRepository {
  async updateDates(tx: Tx, writes: readonly DateWrite[]): Promise<void> {
    if (writes.length === 0) return;
    const rows = writes.map(({ row, shown }) => ({ id: row.id, shown, ...dateRecord(row) }));
    await tx.rows(updateDates, [JSON.stringify(rows)]);
  }

  async insertDates(
    tx: Tx,
    series: Pick<SeriesState, 'id' | 'clubId'>,
    dates: readonly NewDateRow[],
  ): Promise<void> {
    if (dates.length === 0) return;
    const rows = dates.map(({ row, slug }) => ({
      id: row.id,
      slug,
      // Permanent and bare (RFC 7986, section 5.3): the same whatever address the service moves to.
      uid: row.id,
      original_start: sqlWallTime(row.originalStart),
      origin: row.origin,
      ...dateRecord(row),
    }));
    await tx.rows(insertDates, [series.clubId, series.id, JSON.stringify(rows)]);
  }

  /** The series as it is after the edit, with what of its parts differs from before. */
  async updateSeries(tx: Tx, before: SeriesState, after: SeriesState): Promise<void> {
    await tx.rows(updateSeries, [after.id, JSON.stringify(seriesRecord(after))]);
    const differs = (part: 'rules' | 'listed' | 'closures'): boolean =>
      !same(before[part], after[part]);
    const put = async (of: typeof rules, rows: readonly object[]): Promise<void> => {
      await tx.rows(of.remove, [after.id]);
      if (rows.length > 0) await tx.rows(of.insert, [after.id, JSON.stringify(rows)]);
    };
    if (differs('rules')) await put(rules, after.rules.map(ruleRecord));
    if (differs('listed'))
      await put(
        listed,
        after.listed.map((date) => ({
          local_start: sqlWallTime(date.localStart),
          kind: date.kind,
        })),
      );
    if (differs('closures')) await put(closures, after.closures.map(closureRecord));
  }

  /** Before the series changes: its past keeps what it reads. */
  async keepPast(
    tx: Tx,
    seriesId: string,
    fields: readonly TemplateField[],
    now: Temporal.Instant,
  ): Promise<KeptPast> {
    const kept: KeptPast = {};
    for (const field of fields) {
      // The length of a date is always in its own row.
      if (field === 'duration') continue;
      const rows = await tx.rows(keepPast, [seriesId, field, sqlInstant(now)]);
      if (rows.length > 0) kept[field] = rows.map(({ id }) => id);
    }
    return kept;
  }

  async releasePast(tx: Tx, kept: KeptPast): Promise<void> {
    for (const [field, ids] of Object.entries(kept)) await tx.rows(releasePast, [[...ids], field]);
  }
}

const seriesRecord = (series: SeriesState): object => ({
  ...templateRecord(series.template),
  version: series.version,
  duration_minutes: series.template.duration,
  tzid: series.tzid,
  holiday_policy: series.holidayPolicy,
  holiday_region: series.holidayRegion,
  paused_from: series.pausedFrom,
  paused_until: series.pausedUntil,
  ends_on: series.endsOn,
});

const ruleRecord = (rule: SeriesState['rules'][number]): object => ({
  id: rule.id,
  valid_from: sqlWallTime(rule.validFrom),
  valid_until: rule.validUntil && sqlWallTime(rule.validUntil),
  rrule: rule.rrule,
  start_local: sqlWallTime(rule.startLocal),
});

const closureRecord = (closure: SeriesState['closures'][number]): object => ({
  id: closure.id,
  first_day: closure.firstDay,
  last_day: closure.lastDay,
  label: closure.label,
});
