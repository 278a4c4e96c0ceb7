import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@asaza/kernel';
import { Database, instantOf, sqlInstant, statement, wallTimeOf } from '@asaza/platform/database';
import type { Temporal } from '@asaza/recurrence';

interface ClashRow {
  readonly starts_at: Date;
  readonly title_ja: string | null;
  readonly title_en: string | null;
  readonly local_start: string;
}
type Params = [string[], number, string, string | null, string | null];

// Asked of memberships in place, like the dates of a host: whose clubs count is known only there.
// No occurrence lasts longer than a day, which lets the index on starts_at serve.
const clashes = statement<ClashRow, Params>(
  'gatherings.date_clashes',
  `select asked.starts_at, o.local_start,
          case when 'title' = any (o.own) then o.title_ja else s.title_ja end as title_ja,
          case when 'title' = any (o.own) then o.title_en else s.title_en end as title_en
     from unnest($1::timestamptz[]) as asked (starts_at)
     join occurrences o
       on o.starts_at < asked.starts_at + make_interval(mins => $2::int)
      and o.starts_at > asked.starts_at - interval '1 day' and o.ends_at > asked.starts_at
     join series s on s.id = o.series_id
    where o.club_id in (
            select club_id from memberships
             where person_id = $3 and (role in ('owner', 'host') or club_id = $4::uuid))
      and o.status <> 'cancelled' and o.series_id is distinct from $5::uuid
    order by asked.starts_at, o.starts_at, o.id limit 200`,
);

export interface Clash {
  /** Which of the asked starts meets it. */
  readonly startsAt: Temporal.Instant;
  readonly title: LocalizedText;
  readonly theirStart: Temporal.PlainDateTime;
}

/** Dates that meet in time. */
@Injectable()
export class ClashRepository {
  constructor(private readonly database: Database) {}

  /** With dates of the clubs that the person hosts, and of the named one when they are in it. */
  async find(asked: {
    readonly startsAt: readonly Temporal.Instant[];
    readonly minutes: number;
    readonly personId: string;
    readonly clubId: string | null;
    readonly exceptSeriesId: string | null;
  }): Promise<Clash[]> {
    const rows = await this.database.rows(clashes, [
      asked.startsAt.map(sqlInstant),
      asked.minutes,
      asked.personId,
      asked.clubId,
      asked.exceptSeriesId,
    ]);
    return rows.map((row) => ({
      startsAt: instantOf(row.starts_at),
      title: { ja: row.title_ja, en: row.title_en },
      theirStart: wallTimeOf(row.local_start),
    }));
  }
}
