import { Injectable } from '@nestjs/common';
import {
  Database,
  dayOf,
  dayOrNull,
  sqlInstant,
  statement,
  wallTimeOf,
  type Tx,
} from '@asaza/platform/database';
import type { HolidayPolicy, HolidayRegion, Temporal } from '@asaza/recurrence';
import type { Gathering, ListedDate, SeriesState } from '../domain/plan-state';
import {
  dateRowOf,
  pastDateOf,
  templateOf,
  type DateColumns,
  type PastColumns,
  type TemplateColumns,
} from './date-row';
import { VENUE_COLUMNS } from './occurrence-row';

interface StateRow extends TemplateColumns {
  readonly id: string;
  readonly club_id: string;
  readonly version: number;
  readonly first_number: number;
  readonly tzid: string;
  readonly holiday_policy: HolidayPolicy;
  readonly holiday_region: HolidayRegion | null;
  readonly paused_from: string | null;
  readonly paused_until: string | null;
  readonly ends_on: string | null;
  readonly rules:
    | readonly {
        id: string;
        from: string;
        until: string | null;
        rrule: string | null;
        start: string;
      }[]
    | null;
  readonly listed: readonly { start: string; kind: ListedDate['kind'] }[];
  readonly closures: readonly { id: string; first: string; last: string; label: string | null }[];
}

const lock = statement<{ id: string }, [string]>(
  'gatherings.lock_series',
  `select id from series where id = $1 for no key update`,
);
const state = statement<StateRow, [string]>(
  'gatherings.series_state',
  `select s.id, s.club_id, s.version, s.first_number, s.tzid, s.holiday_policy, s.holiday_region,
          s.paused_from, s.paused_until, s.ends_on, s.title_ja, s.title_en, s.description_ja,
          s.description_en, s.venue_id, s.online_url, s.capacity, s.fee_amount, s.fee_currency,
          s.fee_note_ja, s.fee_note_en, s.fee_member_amount, s.fee_terms_ja, s.fee_terms_en, s.doors_minutes_before, s.duration_minutes,
          (select json_agg(json_build_object('id', id, 'from', valid_from, 'until', valid_until,
                  'rrule', rrule, 'start', start_local) order by valid_from)
             from series_rules where series_id = s.id) as rules,
          (select coalesce(json_agg(json_build_object('start', local_start, 'kind', kind)
                  order by local_start), '[]')
             from series_dates where series_id = s.id) as listed,
          (select coalesce(json_agg(json_build_object('id', id, 'first', first_day, 'last', last_day,
                  'label', label) order by first_day, id), '[]')
             from closures where series_id = s.id) as closures,
          ${VENUE_COLUMNS}
     from series s left join venues v on v.id = s.venue_id
    where s.id = $1`,
);
const SELECT_DATES = `
   select o.id, o.number, o.original_start, coalesce(o.rule_start, o.original_start) as rule_start,
          o.local_start, o.tzid, o.starts_at, o.ends_at, o.tzdata_version, o.duration_minutes, o.status,
          o.cancelled_by, o.cancelled_reason, o.origin, o.detached, o.provisional, o.own, o.title_ja,
          o.title_en, o.description_ja, o.description_en, o.venue_id, o.online_url, o.capacity,
          o.fee_amount, o.fee_currency, o.fee_note_ja, o.fee_note_en,
          o.fee_member_amount, o.fee_terms_ja, o.fee_terms_en, o.doors_minutes_before,
          o.subtitle_ja, o.subtitle_en, o.previous_starts_at, o.sequence, ${VENUE_COLUMNS}
     from occurrences o left join venues v on v.id = o.venue_id
    where o.series_id = $1 and (o.starts_at > $2::timestamptz or o.id = any ($3::uuid[]))
    order by rule_start, o.id`;
type DatesParams = [string, string, string[]];
const dates = statement<DateColumns, DatesParams>('gatherings.dates_to_come', SELECT_DATES);
// "No key": an answer that refers to a row meanwhile does not have to wait.
const lockDates = statement<DateColumns, DatesParams>(
  'gatherings.lock_dates_to_come',
  `${SELECT_DATES} for no key update of o`,
);
const past = statement<PastColumns, [string, string]>(
  'gatherings.dates_past',
  `select id, number, coalesce(rule_start, original_start) as rule_start, starts_at, ends_at, cancelled_by
     from occurrences where series_id = $1 and starts_at <= $2::timestamptz`,
);
const seriesOf = statement<{ series_id: string }, [string]>(
  'gatherings.series_of_occurrence',
  `select series_id from occurrences where id = $1`,
);
// An edit that may still be taken back would leave the dates made meanwhile behind.
const behind = statement<{ id: string }, [number, string[]]>(
  'gatherings.series_behind',
  `select id from series s where made_at < app_now() - interval '20 hours' and id <> all ($2::uuid[])
      and not exists (select from edits e where e.series_id = s.id and e.state = 'waiting')
    order by made_at limit $1`,
);
const otherTables = statement<{ series_id: string }, [string, number, string[]]>(
  'gatherings.series_of_other_tables',
  `select distinct series_id from occurrences
    where starts_at > app_now() and tzdata_version <> $1 and series_id <> all ($3::uuid[]) limit $2`,
);

/** A series with its dates, as the planning of edits reads it. */
@Injectable()
export class SeriesPlanRepository {
  constructor(private readonly database: Database) {}

  /** The series before its dates: one edit of a series at a time, and numbers are given by one. */
  async lock(tx: Tx, seriesId: string): Promise<void> {
    await tx.rows(lock, [seriesId]);
  }

  async seriesOf(tx: Tx, occurrenceId: string): Promise<string | null> {
    return (await tx.row(seriesOf, [occurrenceId]))?.series_id ?? null;
  }

  /** How the series stands; null when there is none. */
  async state(tx: Tx | null, seriesId: string): Promise<SeriesState | null> {
    const row = await (tx ?? this.database).row(state, [seriesId]);
    return row ? stateOf(row) : null;
  }

  /** The series and its dates: those to come, and `aboutIds`; locked unless it is only looked at. */
  async gathering(
    tx: Tx,
    seriesId: string,
    options: { now: Temporal.Instant; aboutIds?: readonly string[]; look?: boolean },
  ): Promise<Gathering | null> {
    const series = await this.state(tx, seriesId);
    if (!series) return null;
    const now = sqlInstant(options.now);
    const about = [...(options.aboutIds ?? [])];
    const rows = await tx.rows(options.look ? dates : lockDates, [seriesId, now, about]);
    const begun = await tx.rows(past, [seriesId, now]);
    return {
      series,
      rows: rows.map((row) => dateRowOf(row, series.template.duration)),
      past: begun.map(pastDateOf),
    };
  }

  /** Series that nobody has looked at for 20 hours, but for those left out. */
  async behind(limit: number, except: readonly string[]): Promise<string[]> {
    return (await this.database.rows(behind, [limit, [...except]])).map(({ id }) => id);
  }

  /** Series with dates to come that were derived by other zone tables than these. */
  async withOtherTables(
    version: string,
    limit: number,
    except: readonly string[],
  ): Promise<string[]> {
    const rows = await this.database.rows(otherTables, [version, limit, [...except]]);
    return rows.map(({ series_id }) => series_id);
  }
}

const stateOf = (row: StateRow): SeriesState => ({
  id: row.id,
  clubId: row.club_id,
  version: row.version,
  firstNumber: row.first_number,
  template: templateOf(row),
  tzid: row.tzid,
  holidayPolicy: row.holiday_policy,
  holidayRegion: row.holiday_region,
  rules: (row.rules ?? []).map((rule) => ({
    id: rule.id,
    validFrom: wallTimeOf(rule.from),
    validUntil: rule.until === null ? null : wallTimeOf(rule.until),
    rrule: rule.rrule,
    startLocal: wallTimeOf(rule.start),
  })),
  listed: row.listed.map(({ start, kind }) => ({ localStart: wallTimeOf(start), kind })),
  closures: row.closures.map(({ id, first, last, label }) => ({
    id,
    firstDay: dayOf(first),
    lastDay: dayOf(last),
    label,
  })),
  pausedFrom: dayOrNull(row.paused_from),
  pausedUntil: dayOrNull(row.paused_until),
  endsOn: dayOrNull(row.ends_on),
});
