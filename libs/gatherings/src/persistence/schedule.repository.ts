import { Injectable } from '@nestjs/common';
import { Database, dayOf, sqlInstant, statement } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';
import type { OccurrenceFacts } from '../domain/occurrence';
import type { Closure, YearHeld } from '../domain/series';
import { listsOf, SELECT_OCCURRENCE, type WantedRow } from './occurrence-row';

const coming = statement<
  WantedRow,
  [number[], string[], number[], (string | null)[], (string | null)[]]
>(
  'gatherings.schedule_of_series',
  `select want.key, found.*
     from unnest($1::int[], $2::uuid[], $3::int[], $4::timestamptz[], $5::uuid[])
          as want (key, series_id, n, after_start, after_id)
    cross join lateral (
      ${SELECT_OCCURRENCE}
       where o.series_id = want.series_id
         and o.ends_at > app_now() and o.starts_at > app_now() - interval '1 day'
         and (want.after_id is null or (o.starts_at, o.id) > (want.after_start, want.after_id))
       order by o.starts_at, o.id limit want.n) found
    order by want.key, found.starts_at, found.id`,
);
const ofYear = statement<WantedRow, [number[], string[], number[]]>(
  'gatherings.archive_of_series',
  `select want.key, found.*
     from unnest($1::int[], $2::uuid[], $3::int[]) as want (key, series_id, year)
    cross join lateral (
      ${SELECT_OCCURRENCE}
       where o.series_id = want.series_id and o.ends_at <= app_now()
         and o.cancelled_by is distinct from 'plan'
         and o.local_start >= make_timestamp(want.year, 1, 1, 0, 0, 0)
         and o.local_start < make_timestamp(want.year + 1, 1, 1, 0, 0, 0)
       order by o.starts_at desc, o.id desc limit 400) found
    order by want.key, found.starts_at desc, found.id desc`,
);
const years = statement<{ series_id: string; year: number; held: number }, [string[]]>(
  'gatherings.years_of_series',
  `select series_id, extract(year from local_start)::int as year, count(*)::int as held
     from occurrences
    where series_id = any ($1::uuid[]) and ends_at <= app_now() and status <> 'cancelled'
    group by series_id, year order by year desc`,
);
interface ClosureRow {
  readonly id: string;
  readonly series_id: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly label: string | null;
}
const closures = statement<ClosureRow, [string[]]>(
  'gatherings.closures_of_series',
  `select id, series_id, first_day, last_day, label from closures
    where series_id = any ($1::uuid[]) order by first_day, id`,
);

const exceptionsAhead = statement<{ found: boolean }, [string]>(
  'gatherings.exceptions_ahead',
  `select exists (select from series_dates d where d.series_id = s.id and d.local_start > made.until)
       or exists (select from closures c where c.series_id = s.id and c.last_day >= made.until::date)
          as found
     from series s
     cross join lateral (
       select max(coalesce(rule_start, original_start)) as until from occurrences
        where series_id = s.id) made
    where s.id = $1`,
);

export interface ScheduleWant {
  readonly seriesId: string;
  readonly first: number;
  readonly after: { readonly startsAt: Temporal.Instant; readonly id: string } | null;
}

export interface YearWant {
  readonly seriesId: string;
  readonly year: number;
}

/** How series go on and what became of them, for many of them in one query each. */
@Injectable()
export class ScheduleRepository {
  constructor(private readonly database: Database) {}

  /** What is not over, skipped dates too, the soonest first. */
  async coming(wants: readonly ScheduleWant[]): Promise<OccurrenceFacts[][]> {
    const rows = await this.database.rows(coming, [
      wants.map((_, key) => key),
      wants.map(({ seriesId }) => seriesId),
      wants.map(({ first }) => first),
      wants.map(({ after }) => (after ? sqlInstant(after.startsAt) : null)),
      wants.map(({ after }) => after?.id ?? null),
    ]);
    return listsOf(wants.length, rows);
  }

  /** What is over of one year, on the clock of its zone; the latest first, at most 400. */
  async ofYear(wants: readonly YearWant[]): Promise<OccurrenceFacts[][]> {
    const rows = await this.database.rows(ofYear, [
      wants.map((_, key) => key),
      wants.map(({ seriesId }) => seriesId),
      wants.map(({ year }) => year),
    ]);
    return listsOf(wants.length, rows);
  }

  /** The years in which they met and how often, the latest first. */
  async years(seriesIds: readonly string[]): Promise<YearHeld[][]> {
    const rows = await this.database.rows(years, [[...seriesIds]]);
    return seriesIds.map((id) =>
      rows
        .filter(({ series_id }) => series_id === id)
        .map(({ year, held }) => ({ year, count: held })),
    );
  }

  /** Whether something is listed for days after the last date made. */
  async exceptionsAhead(seriesId: string): Promise<boolean> {
    return (await this.database.row(exceptionsAhead, [seriesId]))?.found ?? false;
  }

  /** All closures, over or not, by their first day. */
  async closures(seriesIds: readonly string[]): Promise<Closure[][]> {
    const rows = await this.database.rows(closures, [[...seriesIds]]);
    return seriesIds.map((id) => rows.filter(({ series_id }) => series_id === id).map(closureOf));
  }
}

const closureOf = ({ id, first_day, last_day, label }: ClosureRow): Closure => ({
  id,
  firstDay: dayOf(first_day),
  lastDay: dayOf(last_day),
  label,
});
