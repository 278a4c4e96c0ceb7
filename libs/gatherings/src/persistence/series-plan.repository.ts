import { Injectable } from '@nestjs/common';
import { Database, statement, wallTimeOf, type Tx } from '@asaza/platform/database';
import {
  parseRule,
  type HolidayPolicy,
  type HolidayRegion,
  type Temporal,
} from '@asaza/recurrence';
import type { Schedule } from '../domain/schedule';

interface PlanRow {
  readonly club_id: string;
  readonly tzid: string;
  readonly duration_minutes: number;
  readonly holiday_policy: HolidayPolicy;
  readonly holiday_region: HolidayRegion | null;
  readonly made_until: string | null;
  readonly next_number: number;
  readonly rrule: string | null;
  readonly start_local: string;
  readonly extra: string[];
  readonly skipped: string[];
}

const lock = statement<{ id: string }, [string]>(
  'gatherings.lock_series',
  `select id from series where id = $1 for no key update`,
);
const plan = statement<PlanRow, [string]>(
  'gatherings.series_plan',
  `select s.club_id, s.tzid, s.duration_minutes, s.holiday_policy, s.holiday_region, s.made_until,
          coalesce((select max(number) + 1 from occurrences where series_id = s.id), s.first_number) as next_number,
          r.rrule, r.start_local,
          array(select local_start::text from series_dates where series_id = s.id and kind = 'extra') as extra,
          array(select local_start::text from series_dates where series_id = s.id and kind <> 'extra') as skipped
     from series s join series_rules r on r.series_id = s.id and r.valid_until is null
    where s.id = $1`,
);
const behind = statement<{ id: string }, [number, string[]]>(
  'gatherings.series_behind',
  `select id from series where made_at < app_now() - interval '20 hours' and id <> all ($2::uuid[])
    order by made_at limit $1`,
);

/** What making occurrences ahead needs to know of a series. */
export interface SeriesPlan {
  readonly seriesId: string;
  readonly clubId: string;
  readonly durationMinutes: number;
  readonly nextNumber: number;
  readonly madeUntil: Temporal.PlainDateTime | null;
  readonly schedule: Schedule;
}

@Injectable()
export class SeriesPlanRepository {
  constructor(private readonly database: Database) {}

  /** Locks the series first, so that numbers are given by one transaction at a time. */
  async lock(tx: Tx, seriesId: string): Promise<SeriesPlan | null> {
    await tx.rows(lock, [seriesId]);
    const row = await tx.row(plan, [seriesId]);
    if (!row) return null;
    const rule = row.rrule === null ? null : parseRule(row.rrule);
    if (rule && !rule.ok) throw new Error(`Series ${seriesId} holds a rule that cannot be read.`);
    return {
      seriesId,
      clubId: row.club_id,
      durationMinutes: row.duration_minutes,
      nextNumber: row.next_number,
      madeUntil: row.made_until === null ? null : wallTimeOf(row.made_until),
      schedule: {
        rule: rule ? rule.value : null,
        startLocal: wallTimeOf(row.start_local),
        extra: row.extra.map(wallTimeOf),
        skipped: row.skipped.map(wallTimeOf),
        tzid: row.tzid,
        holidayPolicy: row.holiday_policy,
        holidayRegion: row.holiday_region,
      },
    };
  }

  /** Series that nobody has looked at for 20 hours, but for those left out. */
  async behind(limit: number, except: readonly string[]): Promise<string[]> {
    return (await this.database.rows(behind, [limit, [...except]])).map(({ id }) => id);
  }
}
